import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { JoinPageQuery } from '../../../schema/generated/graphql';
import { DisplayNameForm } from '../../features/accounts/display-name-form';
import { ownPath, signInPath } from '../../features/accounts/sign-in/return-path';
import { JoinByAsking } from '../../features/communities/join/join-by-asking';
import { JoinByCode, UseCode, type OnJoined } from '../../features/communities/join/join-by-code';
import { JoinByRegister } from '../../features/communities/join/join-by-register';
import classes from '../../features/communities/people.module.css';
import { Page, PageHeading } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { startAfresh } from '../apollo/client';
import { PageState } from '../page-state';

const joinPageQuery = graphql(`
  query JoinPage($code: String!, $withCode: Boolean!, $community: ID!, $withCommunity: Boolean!) {
    viewer {
      ...Profile
    }
    codePlace(code: $code) @include(if: $withCode) {
      community {
        id
        name
      }
      area {
        id
        name
      }
    }
    communities(first: 100) @skip(if: $withCode) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    community(id: $community) @include(if: $withCommunity) {
      ...ResidenceProof
    }
  }
`);

/** Showing where one lives: by a code, the committee's register, or a facilitator's word; then back to where one came from. */
export default function JoinRoute() {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const community = search.get('community') ?? '';
  const { data, previousData, error, refetch } = useQuery(joinPageQuery, {
    variables: {
      code,
      withCode: code !== '',
      community,
      withCommunity: code === '' && community !== '',
    },
  });
  const loaded = data ?? previousData;
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={t('residence.title')} narrow>
      <PageHeading lead={<p>{t('residence.lead')}</p>}>{t('residence.title')}</PageHeading>
      <Steps loaded={loaded} code={code} />
    </Page>
  );
}

/** What is shown: signing in first, then the ways; and once one is a resident, the way on. */
function Steps({ loaded, code }: { loaded: JoinPageQuery; code: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [joined, setJoined] = useState<{ id: string; name: string }>();
  const to = search.get('to');
  const onJoined: OnJoined = (community) => {
    setJoined(community);
    // What may be done has changed everywhere.
    void startAfresh().then(() => to && navigate(ownPath(to), { replace: true }));
  };
  const { viewer, codePlace, community } = loaded;
  const there = joined ?? (community?.viewerResidence ? community : undefined);
  if (there && viewer)
    return (
      <>
        <p role="status">
          {t(joined ? 'residence.done' : 'residence.already', { name: there.name })}
        </p>
        <Button component={Link} to={to ? ownPath(to) : `/communities/${there.id}`}>
          {t('residence.goOn')}
        </Button>
        {!viewer.displayName && joined && (
          <>
            <p className={classes.quiet}>{t('residence.name')}</p>
            <DisplayNameForm viewer={viewer} />
          </>
        )}
      </>
    );
  if (code && !codePlace)
    return (
      <>
        <Problem>{t('residence.codeBad')}</Problem>
        {viewer ? <JoinByCode onJoined={onJoined} /> : <SignInFirst />}
      </>
    );
  return (
    <>
      {codePlace && <CodePlace place={codePlace} />}
      {!viewer && <SignInFirst />}
      {viewer && codePlace && <UseCode code={code} onJoined={onJoined} />}
      {viewer && !codePlace && <Ways loaded={loaded} onJoined={onJoined} />}
    </>
  );
}

function CodePlace({ place }: { place: NonNullable<JoinPageQuery['codePlace']> }) {
  const { t } = useTranslation();
  const { community, area } = place;
  return (
    <p>
      {area
        ? t('residence.codeForArea', { name: community.name, area: area.name })
        : t('residence.codeFor', { name: community.name })}
    </p>
  );
}

function SignInFirst() {
  const { t } = useTranslation();
  return (
    <div className={classes.form}>
      <p className={classes.quiet}>{t('residence.signInLead')}</p>
      <Button component={Link} to={signInPath()} size="lg">
        {t('residence.signIn')}
      </Button>
    </div>
  );
}

function Ways({ loaded, onJoined }: { loaded: JoinPageQuery; onJoined: OnJoined }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { community, communities } = loaded;
  const all = communities?.edges.map(({ node }) => node) ?? [];
  const pick = (id: string) =>
    setSearch(
      (known) => {
        known.set('community', id);
        return known;
      },
      { replace: true },
    );
  return (
    <>
      <JoinByCode onJoined={onJoined} />
      <div className={classes.part}>
        <NativeSelect
          size="lg"
          label={t('residence.community')}
          value={search.get('community') ?? ''}
          onChange={(event) => pick(event.currentTarget.value)}
          data={[
            { value: '', label: '' },
            ...all.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {community && (
        <>
          <JoinByRegister community={community} onJoined={onJoined} />
          <JoinByAsking community={community} />
        </>
      )}
    </>
  );
}
