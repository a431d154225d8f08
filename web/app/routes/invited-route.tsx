import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { signInPath } from '../../features/accounts/sign-in/return-path';
import classes from '../../features/communities/people.module.css';
import { useAct } from '../../features/communities/use-act';
import { Page, PageHeading } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { startAfresh } from '../apollo/client';
import { PageState } from '../page-state';

const invitedQuery = graphql(`
  query Invited($code: String!) {
    viewer {
      person {
        id
        name
      }
    }
    roleInvitation(code: $code) {
      id
      role
      community {
        id
        name
      }
      unit {
        id
        name
      }
    }
  }
`);

const acceptMutation = graphql(`
  mutation AcceptRoleInvitation($input: AcceptRoleInvitationInput!) {
    payload: acceptRoleInvitation(input: $input) {
      roleHolder {
        id
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** An invitation to a role, to be accepted by whoever has the link. */
export default function InvitedRoute() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(invitedQuery, { variables: { code } });
  const { act, busy, problem } = useAct(acceptMutation);
  const [accepted, setAccepted] = useState(false);
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer, roleInvitation: invitation } = loaded;
  const accept = async () => {
    if (!(await act({ code }))) return;
    setAccepted(true);
    await startAfresh();
  };
  const place = [invitation?.unit?.name, invitation?.community?.name].filter(Boolean).join(' · ');
  return (
    <Page title={t('residence.invitedTitle')} narrow>
      <PageHeading>{t('residence.invitedTitle')}</PageHeading>
      {accepted && <p role="status">{t('residence.accepted')}</p>}
      {!accepted && !invitation && <Problem>{t('residence.invitedBad')}</Problem>}
      {!accepted && invitation && (
        <div className={classes.form}>
          <p>
            {t('residence.invitedTo', {
              place: place || t('residence.everywhere'),
              role: t(`accounts.role.${invitation.role}`),
            })}
          </p>
          <Problem>{problem}</Problem>
          {viewer ? (
            <Button loading={busy} onClick={() => void accept()}>
              {t('residence.accept')}
            </Button>
          ) : (
            <Button component={Link} to={signInPath()}>
              {t('residence.signIn')}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
