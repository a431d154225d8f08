import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { NewsPartsFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment NewsParts on FateChanged {
    kind
    proposal {
      id
      title
      board {
        id
      }
    }
    decision {
      id
      question
      board {
        id
      }
    }
    commitment {
      id
      title
      board {
        id
      }
    }
    board {
      id
      question
    }
    initiative {
      id
      question
    }
  }
`);

/** Says in one sentence what has happened, and to which of the things somebody took part in. */
export function useNewsWords() {
  const { t } = useTranslation();
  return useCallback(
    ({ kind, proposal, decision, commitment, board, initiative }: NewsPartsFragment) => {
      const about = proposal ?? commitment;
      const asked = decision ?? board ?? initiative;
      const title = about?.title ?? asked?.question ?? t('feedback.fates.hiddenWords');
      return t(`feedback.fates.news.${kind}`, { title });
    },
    [t],
  );
}

/** Where what happened can be seen; undefined when it is no longer shown. */
export function pathOfNews({
  kind,
  proposal,
  decision,
  commitment,
  board,
  initiative,
}: NewsPartsFragment): string | undefined {
  if (proposal) {
    const path = `/boards/${proposal.board.id}/proposals/${proposal.id}`;
    return kind === 'PROPOSAL_EDITED' ? `${path}#changes` : path;
  }
  if (decision) return `/boards/${decision.board.id}/decisions/${decision.id}`;
  if (commitment) return `/boards/${commitment.board.id}/commitments`;
  if (board) return `/boards/${board.id}`;
  return initiative ? `/initiatives/${initiative.id}` : undefined;
}
