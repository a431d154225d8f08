import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { PermittedButton } from '../../ui/permitted-button';
import classes from './decision-tools.module.css';

const openMutation = graphql(`
  mutation OpenDecision($decisionId: ID!) {
    openDecision(input: { decisionId: $decisionId }) {
      decision {
        ...WholeDecision
      }
      userErrors {
        message
      }
    }
  }
`);

const closeMutation = graphql(`
  mutation CloseDecision($decisionId: ID!) {
    closeDecision(input: { decisionId: $decisionId }) {
      decision {
        ...WholeDecision
      }
      userErrors {
        message
      }
    }
  }
`);

interface Props {
  decision: WholeDecisionFragment;
  /** Where all of it is. */
  page: string;
}

/** Opens and closes a vote, and prints its poster; for facilitators. */
export function DecisionTools({ decision, page }: Props) {
  const { t } = useTranslation();
  const { open, close, busy, problem } = useOpenAndClose(decision.id);
  const { viewerCan, status } = decision;
  return (
    <div className={classes.tool}>
      <Link to={page} className={classes.question}>
        {decision.question}
      </Link>
      <Link to={`${page}/poster`}>{t('decisions.poster')}</Link>
      {status === 'SCHEDULED' && viewerCan.open.allowed && (
        <Button size="xs" variant="default" loading={busy} onClick={() => void open()}>
          {t('decisions.openNow')}
        </Button>
      )}
      {status === 'OPEN' && (
        <PermittedButton
          size="xs"
          variant="default"
          permission={viewerCan.close}
          loading={busy}
          onPress={() => void close()}
        >
          {t('decisions.closeNow')}
        </PermittedButton>
      )}
      <Problem>{problem}</Problem>
    </div>
  );
}

function useOpenAndClose(decisionId: string) {
  const { t } = useTranslation();
  const options = { variables: { decisionId }, errorPolicy: 'all' } as const;
  const [mutateOpen, opening] = useMutation(openMutation, options);
  const [mutateClose, closing] = useMutation(closeMutation, options);
  const [problem, setProblem] = useState<string>();
  const report = (payload?: { userErrors: { message: string }[] }) =>
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
  return {
    open: async () => report((await mutateOpen()).data?.openDecision),
    close: async () => report((await mutateClose()).data?.closeDecision),
    busy: opening.loading || closing.loading,
    problem,
  };
}
