import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { NoticeNewsFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment NoticeNews on ModerationNotice {
    id
    along
    act {
      id
      publicReason
      appeal {
        id
        state
      }
    }
    restored {
      id
      publicReason
    }
  }
`);

/** What a person's own feed tells of their words being hidden. */
export interface NoticeEvent {
  __typename: 'ContentHidden' | 'ContentRestored' | 'AppealDecided';
  notice: NoticeNewsFragment | null;
}

/** Says in a sentence what happened to one's words. */
export function useNoticeWords() {
  const { t } = useTranslation();
  return useCallback(
    ({ __typename, notice }: NoticeEvent) => {
      const { act, restored, along } = notice ?? {};
      if (__typename === 'ContentHidden')
        return t(along ? 'moderation.toldAlong' : 'moderation.toldHidden', {
          reason: act?.publicReason ?? '',
        });
      if (__typename === 'ContentRestored')
        return t('moderation.toldRestored', { reason: restored?.publicReason ?? '' });
      return t(`moderation.toldAppeal.${act?.appeal?.state ?? 'OPEN'}`);
    },
    [t],
  );
}
