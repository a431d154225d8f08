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
    ... on PaperBallotHandedOut {
      decision {
        ...OwnPaper
      }
    }
    ... on PaperBallotTakenBack {
      decision {
        ...OwnPaper
      }
    }
    ...ResidenceNews
  }
`);

// What the slip shows comes along, so that it is shut, or open again, at once.
graphql(`
  fragment OwnPaper on Decision {
    id
    question
    board {
      id
    }
    viewerCan {
      castBallot {
        allowed
        code
        reason
      }
    }
  }
`);

const paperWords = {
  PaperBallotHandedOut: 'recorded.paperOut',
  PaperBallotTakenBack: 'recorded.paperBack',
} as const;

/** What a person's own feed tells of their ballots on paper. */
type PaperNews = Extract<UpdatePartsFragment, { __typename: keyof typeof paperWords }>;

const isPaperNews = (update: UpdatePartsFragment): update is PaperNews =>
  update.__typename in paperWords;

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
      if (isPaperNews(update))
        return t(paperWords[update.__typename], { question: update.decision?.question });
      return isResidenceNews(update) ? ofResidence(update) : ofNotices(update);
    },
    [ofFates, ofNotices, ofResidence, t],
  );
}

/** Where an update leads; undefined when what it is about is no longer shown. */
export function pathOfUpdate(update: Update): string | undefined {
  if (update.__typename === 'FateChanged') return pathOfNews(update);
  if (update.__typename === 'RecordedForYou') return '/me/contributions#recorded';
  if (isPaperNews(update)) return pathOfPaper(update);
  return isResidenceNews(update) ? pathOfResidence(update) : '/me/notices';
}

const pathOfPaper = ({ decision }: PaperNews) =>
  decision ? `/boards/${decision.board.id}/decisions/${decision.id}` : undefined;
