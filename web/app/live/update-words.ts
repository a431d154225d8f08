import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { UpdatePartsFragment } from '../../../schema/generated/graphql';
import {
  isResidenceNews,
  pathOfResidence,
  useResidenceWords,
} from '../../features/communities/residence-words';
import { pathOfNews, useNewsWords } from '../../features/feedback/news-words';
import { useNoticeWords } from '../../features/moderation/notice-words';

graphql(`
  fragment UpdateParts on PersonEvent {
    __typename
    cursor
    at
    ... on FateChanged {
      ...NewsParts
    }
    ... on ContentHidden {
      notice {
        ...NoticeNews
      }
    }
    ... on ContentRestored {
      notice {
        ...NoticeNews
      }
    }
    ... on AppealDecided {
      notice {
        ...NoticeNews
      }
    }
    ...ResidenceNews
  }
`);

/** What a person's own feed tells, whichever feature it is of. */
export type Update = UpdatePartsFragment;

/** Says an update in a sentence. */
export function useUpdateWords() {
  const ofFates = useNewsWords();
  const ofNotices = useNoticeWords();
  const ofResidence = useResidenceWords();
  const { t } = useTranslation();
  return useCallback(
    (update: Update) => {
      if (update.__typename === 'FateChanged') return ofFates(update);
      if (update.__typename === 'RecordedForYou') return t('recorded.told');
      return isResidenceNews(update) ? ofResidence(update) : ofNotices(update);
    },
    [ofFates, ofNotices, ofResidence, t],
  );
}

/** Where an update leads; undefined when what it is about is no longer shown. */
export function pathOfUpdate(update: Update): string | undefined {
  if (update.__typename === 'FateChanged') return pathOfNews(update);
  if (update.__typename === 'RecordedForYou') return '/me/contributions#recorded';
  return isResidenceNews(update) ? pathOfResidence(update) : '/me/notices';
}
