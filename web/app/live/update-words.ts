import { useCallback } from 'react';
import { graphql } from '../../../schema/generated/gql';
import type { UpdatePartsFragment } from '../../../schema/generated/graphql';
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
  }
`);

/** What a person's own feed tells, whichever feature it is of. */
export type Update = UpdatePartsFragment;

/** Says an update in a sentence. */
export function useUpdateWords() {
  const ofFates = useNewsWords();
  const ofNotices = useNoticeWords();
  return useCallback(
    (update: Update) => (update.__typename === 'FateChanged' ? ofFates(update) : ofNotices(update)),
    [ofFates, ofNotices],
  );
}

/** Where an update leads; undefined when what it is about is no longer shown. */
export function pathOfUpdate(update: Update): string | undefined {
  return update.__typename === 'FateChanged' ? pathOfNews(update) : '/me/notices';
}
