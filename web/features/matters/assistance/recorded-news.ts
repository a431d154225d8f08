import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { RecordedNewsFragment } from '../../../../schema/generated/graphql';

graphql(`
  fragment RecordedNews on RecordedForYou {
    assistance {
      id
      recordedBy {
        id
        name
      }
    }
  }
`);

/** Says in a sentence that something was written down for the viewer. */
export function useRecordedWords() {
  const { t } = useTranslation();
  return useCallback(
    ({ assistance }: RecordedNewsFragment) =>
      t('recorded.told', { name: assistance?.recordedBy.name ?? '' }),
    [t],
  );
}

/** Where the viewer sees it and can say that it is not theirs. */
export const RECORDED_PATH = '/me/contributions#recorded';
