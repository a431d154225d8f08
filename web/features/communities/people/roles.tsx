import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { RolesQuery } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { LoadMore } from '../../../ui/load-more';
import { Problem } from '../../../ui/problem';
import { QrCode } from '../../../ui/qr-code';
import classes from '../people.module.css';
import { useAct } from '../use-act';

const rolesQuery = graphql(`
  query Roles($id: ID!, $after: Cursor) {
    community(id: $id) {
      id
      units {
        id
        name
        closedAt
      }
      roleHolders(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            role
            grantedAt
            person {
              id
              name
            }
            unit {
              id
              name
            }
            viewerCanWithdraw {
              allowed
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      roleInvitations {
        id
        role
        expiresAt
        unit {
          id
          name
        }
      }
    }
  }
`);

const inviteMutation = graphql(`
  mutation InviteToRole($input: InviteToRoleInput!) {
    payload: inviteToRole(input: $input) {
      code
      userErrors {
        message
        field
      }
    }
  }
`);

const withdrawRoleMutation = graphql(`
  mutation WithdrawRole($input: WithdrawRoleInput!) {
    payload: withdrawRole(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

const takeBackMutation = graphql(`
  mutation WithdrawRoleInvitation($input: WithdrawRoleInvitationInput!) {
    payload: withdrawRoleInvitation(input: $input) {
      userErrors {
        message
        field
      }
    }
  }
`);

type LoadedCommunity = NonNullable<RolesQuery['community']>;
type Holder = NonNullable<LoadedCommunity['roleHolders']>['edges'][number]['node'];
type Invitation = NonNullable<LoadedCommunity['roleInvitations']>[number];

/** Who has which role, and invitations to more. */
export default function Roles({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { data, previousData, fetchMore } = useQuery(rolesQuery, {
    variables: { id: communityId },
  });
  const community = (data ?? previousData)?.community;
  if (!community?.roleHolders) return null;
  const { edges, pageInfo } = community.roleHolders;
  return (
    <>
      <section aria-labelledby="roles" className={classes.part}>
        <h2 id="roles">{t('people.roles')}</h2>
        {edges.length === 0 && <p className={classes.quiet}>{t('people.noRoles')}</p>}
        <ul className={classes.list}>
          {edges.map(({ node }) => (
            <HolderItem key={node.id} holder={node} />
          ))}
        </ul>
        {pageInfo.hasNextPage && (
          <LoadMore onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
        )}
      </section>
      <Invite community={community} />
      <section aria-labelledby="invitations" className={classes.part}>
        <h2 id="invitations">{t('people.invitations')}</h2>
        {!community.roleInvitations?.length && (
          <p className={classes.quiet}>{t('people.noRoles')}</p>
        )}
        <ul className={classes.list}>
          {community.roleInvitations?.map((invitation) => (
            <InvitationItem key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      </section>
    </>
  );
}

function useRoleWords() {
  const { t } = useTranslation();
  return ({ role, unit }: Pick<Holder, 'role' | 'unit'>) =>
    unit
      ? t('people.roleIn', { role: t(`accounts.role.${role}`), unit: unit.name })
      : t(`accounts.role.${role}`);
}

function HolderItem({ holder }: { holder: Holder }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const role = useRoleWords()(holder);
  const { act, busy, problem } = useAct(withdrawRoleMutation, ['Roles']);
  const { id, person, grantedAt, viewerCanWithdraw } = holder;
  return (
    <Card as="li" className={classes.item}>
      <p>
        <strong>{person.name}</strong> {role}{' '}
        {grantedAt && (
          <span className={classes.quiet}>{t('people.grantedOn', { date: day(grantedAt) })}</span>
        )}
      </p>
      {viewerCanWithdraw.allowed && (
        <div className={classes.buttons}>
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            aria-label={t('people.takeAwayAs', { name: person.name, role })}
            onClick={() => void act({ roleHolderId: id })}
          >
            {t('people.takeAway')}
          </Button>
        </div>
      )}
      <Problem>{problem}</Problem>
    </Card>
  );
}

function InvitationItem({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation();
  const { exact } = useFormats();
  const role = useRoleWords()(invitation);
  const { act, busy, problem } = useAct(takeBackMutation, ['Roles']);
  return (
    <Card as="li" className={classes.item}>
      <p>
        {role}{' '}
        <span className={classes.quiet}>
          {t('people.inviteUntil', { date: exact(invitation.expiresAt) })}
        </span>
      </p>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          aria-label={t('people.takeBackAs', { role })}
          onClick={() => void act({ invitationId: invitation.id })}
        >
          {t('people.takeBack')}
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </Card>
  );
}

const invitable = ['MODERATOR', 'OFFICIAL', 'ADMINISTRATOR'] as const;

function Invite({ community }: { community: LoadedCommunity }) {
  const { t } = useTranslation();
  const units = community.units.filter(({ closedAt }) => !closedAt);
  const [role, setRole] = useState<(typeof invitable)[number]>('MODERATOR');
  const [unitId, setUnitId] = useState(units[0]?.id ?? '');
  const [code, setCode] = useState<string>();
  const { act, busy, problem } = useAct(inviteMutation, ['Roles']);
  const invite = async () => {
    const place = { role, communityId: community.id, unitId: role === 'OFFICIAL' ? unitId : null };
    setCode((await act({ ...place, validDays: 7 }))?.code ?? undefined);
  };
  const address = code && `${location.origin}/invited/${code}`;
  return (
    <section aria-labelledby="invite" className={classes.part}>
      <h2 id="invite">{t('people.invite')}</h2>
      <p className={classes.quiet}>{t('people.inviteLead')}</p>
      <div className={classes.form}>
        <NativeSelect
          size="lg"
          label={t('people.inviteRole')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as typeof role)}
          data={invitable.map((value) => ({ value, label: t(`accounts.role.${value}`) }))}
        />
        {role === 'OFFICIAL' && (
          <NativeSelect
            size="lg"
            label={t('people.inviteUnit')}
            value={unitId}
            onChange={(event) => setUnitId(event.currentTarget.value)}
            data={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Problem>{problem}</Problem>
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => void invite()}>
            {t('people.inviteMake')}
          </Button>
        </div>
      </div>
      {address && (
        <div className={classes.form} role="status">
          <p>{t('people.inviteOnce')}</p>
          <p className={classes.code}>{address}</p>
          <QrCode address={address} title={t('people.inviteQr')} />
        </div>
      )}
    </section>
  );
}
