import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { InitiativeBackingFragment } from '../../../../schema/generated/graphql';
import { PermittedButton } from '../../../ui/permitted-button';
import { Problem } from '../../../ui/problem';
import { useSignInRequest } from '../../../ui/sign-in-request';

const backMutation = graphql(`
  mutation BackInitiative($initiativeId: ID!) {
    supportInitiative(input: { initiativeId: $initiativeId }) {
      initiative {
        ...InitiativeBacking
        ...InitiativeStanding
      }
      userErrors {
        message
      }
    }
  }
`);

const takeBackMutation = graphql(`
  mutation TakeBackInitiativeBacking($initiativeId: ID!) {
    withdrawInitiativeSupport(input: { initiativeId: $initiativeId }) {
      initiative {
        ...InitiativeBacking
        ...InitiativeStanding
      }
      userErrors {
        message
      }
    }
  }
`);

/** Backs an initiative, or takes the backing back; a visitor is led to signing in. */
export function BackInitiative({ initiative }: { initiative: InitiativeBackingFragment }) {
  const { t } = useTranslation();
  const { setOpened } = useSignInRequest();
  const { toggle, busy, problem } = useBacking(initiative);
  const backed = initiative.viewerSupports;
  const { support } = initiative.viewerCan;
  if (support.code === 'SIGN_IN_REQUIRED')
    return <Button onClick={() => setOpened(true)}>{t('initiatives.signInFirst')}</Button>;
  return (
    <>
      <PermittedButton
        permission={support}
        onPress={() => void toggle()}
        loading={busy}
        pressed={backed}
        label={t('initiatives.backThis', { question: initiative.question })}
        variant={backed || !support.allowed ? 'outline' : 'filled'}
        leftSection={backed && <IconCheck size={16} aria-hidden="true" />}
      >
        {t(backed ? 'initiatives.backed' : 'initiatives.back')}
      </PermittedButton>
      {problem && <Problem>{problem}</Problem>}
    </>
  );
}

function useBacking({ id, viewerSupports }: InitiativeBackingFragment) {
  const { t } = useTranslation();
  const [back, backing] = useMutation(backMutation, { errorPolicy: 'all' });
  const [takeBack, takingBack] = useMutation(takeBackMutation, { errorPolicy: 'all' });
  const [problem, setProblem] = useState<string>();
  const toggle = async () => {
    const variables = { initiativeId: id };
    const payload = viewerSupports
      ? (await takeBack({ variables })).data?.withdrawInitiativeSupport
      : (await back({ variables })).data?.supportInitiative;
    setProblem(payload ? payload.userErrors[0]?.message : t('problems.network'));
  };
  return { problem, toggle, busy: backing.loading || takingBack.loading };
}
