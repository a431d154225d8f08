import { UnstyledButton } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconId, IconLogout, IconUser } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Disclosure } from '../../ui/disclosure';
import { DemoPeople } from './demo-people';
import { signInPath } from './sign-in/return-path';
import { sessionQuery, signOutMutation } from './session';
import classes from './sign-in-menu.module.css';

interface Props {
  opened: boolean;
  onOpenChange: (opened: boolean) => void;
  /** The session has changed, so all that the viewer may see is to be asked for again. `wasSomebody`: a person was signed in before. */
  onViewerChanged: (wasSomebody: boolean) => Promise<void>;
  /** Where else the signed-in person may go from here. */
  links?: ReactNode;
}

/** The viewer's name, with signing in and out behind it. */
export function SignInMenu({ opened, onOpenChange, onViewerChanged, links }: Props) {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(sessionQuery);
  const session = data ?? previousData;
  const name = session?.viewer?.person.name;
  // Read anew on each page.
  const [, navigate] = useLocation();
  const soleWay = session && !name && !session.demo;
  useEffect(() => {
    if (!opened || !soleWay) return;
    // With nobody to try it as, there is nothing to choose from.
    onOpenChange(false);
    navigate(signInPath());
  }, [opened, soleWay, onOpenChange, navigate]);
  const finish = async (wasSomebody: boolean) => {
    onOpenChange(false);
    await onViewerChanged(wasSomebody);
  };
  const label = (
    <>
      <IconUser size={16} aria-hidden="true" className={classes.icon} />
      <span className={classes.name}>{name ?? t('accounts.signIn')}</span>
    </>
  );
  return (
    <Disclosure
      opened={opened}
      onOpenChange={onOpenChange}
      targetClass={name ? `${classes.target} ${classes.known}` : classes.target}
      target={label}
      targetLabel={name && t('accounts.menuFor', { name })}
    >
      {!name && (
        <Link to={signInPath()} className={classes.item} onClick={() => onOpenChange(false)}>
          {t('accounts.withAccount')}
        </Link>
      )}
      {name && <p className={classes.whoAmI}>{name}</p>}
      <DemoPeople session={session} onViewerChanged={finish} />
      {name && (
        <Link
          to="/me"
          className={`${classes.item} ${classes.leave}`}
          onClick={() => onOpenChange(false)}
        >
          <IconId size={16} aria-hidden="true" />
          {t('accounts.me')}
        </Link>
      )}
      {name && links}
      {name && <SignOutItem onSignedOut={() => finish(true)} />}
    </Disclosure>
  );
}

function SignOutItem({ onSignedOut }: { onSignedOut: () => Promise<void> }) {
  const { t } = useTranslation();
  const [signOut] = useMutation(signOutMutation, { errorPolicy: 'all' });
  const leave = async () => {
    await signOut();
    await onSignedOut();
  };
  return (
    <UnstyledButton className={`${classes.item} ${classes.leave}`} onClick={() => void leave()}>
      <IconLogout size={16} aria-hidden="true" />
      {t('accounts.signOut')}
    </UnstyledButton>
  );
}
