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
    }
    decision {
      id
      question
    }
    commitment {
      id
      title
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
