import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionQuery } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { signInMutation } from './session';
import classes from './sign-in-menu.module.css';

type DemoPerson = NonNullable<SessionQuery['demo']>['people'][number];

interface Props {
  session?: SessionQuery;
  onViewerChanged: (wasSomebody: boolean) => Promise<void>;
}

/** The people of a demo community; one press signs in as one of them. */
export function DemoPeople({ session, onViewerChanged }: Props) {
  const { t } = useTranslation();
  const [signIn] = useMutation(signInMutation, { errorPolicy: 'all' });
  const [problem, setProblem] = useState<string>();
  const people = (session?.demo?.people ?? []).filter(
    ({ person }) => person.id !== session?.viewer?.person.id,
  );
  const become = async (personId: string) => {
    const { data } = await signIn({ variables: { personId } });
    const signedIn = Boolean(data?.demoSignIn.viewer);
    setProblem(
      signedIn ? undefined : (data?.demoSignIn.userErrors[0]?.message ?? t('accounts.failed')),
    );
    if (signedIn) await onViewerChanged(Boolean(session?.viewer));
  };
  if (people.length === 0) return null;
  return (
    <>
      <p className={classes.label}>
        {session?.viewer ? t('accounts.switchTo') : t('accounts.signInTo')}
      </p>
      <Problem>{problem}</Problem>
      {people.map((candidate) => (
        <UnstyledButton
          key={candidate.person.id}
          className={classes.item}
          onClick={() => void become(candidate.person.id)}
        >
          <DemoPersonLabel {...candidate} />
        </UnstyledButton>
      ))}
    </>
  );
}

function DemoPersonLabel({ person, role, unit, community }: DemoPerson) {
  const { t } = useTranslation();
  const place = unit?.name ?? community?.name;
  return (
    <span>
      <span className={classes.person}>{person.name}</span>
      <span className={classes.role}>
        {[t(`accounts.role.${role}`), place].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}
