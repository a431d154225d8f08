import { useMutation } from '@apollo/client/react';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { BackingFragment } from '../../../schema/generated/graphql';
import { PermittedButton } from '../../ui/permitted-button';
import { Problem } from '../../ui/problem';
import classes from './back-button.module.css';

graphql(`
  fragment Backing on Proposal {
    id
    title
    supportCount
    supportVersion
    viewerSupports
    viewerCan {
      support {
        allowed
        code
        reason
      }
    }
  }
`);

const backMutation = graphql(`
  mutation BackProposal($proposalId: ID!) {
    supportProposal(input: { proposalId: $proposalId }) {
      proposal {
        ...Backing
      }
      userErrors {
        message
      }
    }
  }
`);

const withdrawMutation = graphql(`
  mutation WithdrawBacking($proposalId: ID!) {
    withdrawSupport(input: { proposalId: $proposalId }) {
      proposal {
        ...Backing
      }
      userErrors {
        message
      }
    }
  }
`);

interface Props {
  proposal: BackingFragment;
  /** Where there is room to say in full why backing is over. */
  inFull?: boolean;
}

/** Backs a proposal, or takes the backing back; once neither can be done by anybody, a word on why. */
export function BackButton({ proposal, inFull = false }: Props) {
  const { code, reason } = proposal.viewerCan.support;
  if (code !== 'WRONG_STATUS' && code !== 'WRONG_PHASE') return <Toggle proposal={proposal} />;
  if (inFull) return <p className={classes.over}>{reason}</p>;
  return <BackingOver proposal={proposal} />;
}

/** Short, as many cards may say the same; each leads to where the whole of it stands. */
function BackingOver({ proposal: { viewerSupports, viewerCan } }: { proposal: BackingFragment }) {
  const { t } = useTranslation();
  const ended = viewerCan.support.code === 'WRONG_PHASE' ? 'PHASE' : 'STATUS';
  return (
    <span className={classes.over}>
      {viewerSupports && (
        <>
          <IconCheck size={16} aria-hidden="true" /> {t('proposals.backedThen')}{' '}
        </>
      )}
      {t(`proposals.backingOver.${ended}`)}
    </span>
  );
}

function Toggle({ proposal }: { proposal: BackingFragment }) {
  const { t } = useTranslation();
  const { problem, toggle, busy } = useBacking(proposal);
  const backed = proposal.viewerSupports;
  return (
    <>
      <PermittedButton
        permission={proposal.viewerCan.support}
        onPress={() => void toggle()}
        loading={busy}
        pressed={backed}
        label={t('proposals.backThis', { title: proposal.title })}
        size="sm"
        variant={backed ? 'filled' : 'outline'}
        leftSection={backed && <IconCheck size={16} aria-hidden="true" />}
      >
        {backed ? t('proposals.backed') : t('proposals.back')}
      </PermittedButton>
      {problem && <Problem>{problem}</Problem>}
    </>
  );
}

function useBacking({ id, viewerSupports }: BackingFragment) {
  const { t } = useTranslation();
  const [back, backing] = useMutation(backMutation, { errorPolicy: 'all' });
  const [withdraw, withdrawing] = useMutation(withdrawMutation, { errorPolicy: 'all' });
  const [problem, setProblem] = useState<string>();
  const toggle = async () => {
    const variables = { proposalId: id };
    const payload = viewerSupports
      ? (await withdraw({ variables })).data?.withdrawSupport
      : (await back({ variables })).data?.supportProposal;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
  };
  return { problem, toggle, busy: backing.loading || withdrawing.loading };
}
