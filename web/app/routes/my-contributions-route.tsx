import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ContributionKind, MyContributionsQuery } from '../../../schema/generated/graphql';
import { ContributionItem } from '../../features/feedback/contribution-item';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { Pick } from '../../ui/pick';
import { useSignInRequest } from '../../ui/sign-in-request';
import { PageState } from '../page-state';
import { useSeen } from '../use-seen';
import { withTexts } from '../../i18n/i18n';
import classes from './my-contributions-route.module.css';
import { RecentUpdates } from './recent-updates';

// Few ever have words hidden, and the list waits for none of it.
const NoticesTeaser = lazy(() =>
  withTexts(['moderation'], import('../../features/moderation/notices-teaser')),
);

const RecordedForYou = lazy(() =>
  withTexts(['assistance'], import('../../features/matters/assistance/recorded-for-you')),
);

const myContributionsQuery = graphql(`
  query MyContributions($kind: ContributionKind, $after: Cursor) {
    viewer {
      person {
        id
      }
      updatesCursor
      updates(first: 5) {
        nodes {
          ...UpdateParts
        }
      }
      contributions(first: 50, after: $after, kind: $kind) {
        edges {
          cursor
          node {
            ...ContributionParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Viewer = NonNullable<MyContributionsQuery['viewer']>;

const kinds: ContributionKind[] = [
  'PROPOSAL',
  'COMMENT',
  'BACKING',
  'BALLOT',
  'INITIATIVE',
  'INITIATIVE_BACKING',
];

/** What came of everything the viewer contributed. */
export default function MyContributionsRoute() {
  const { t } = useTranslation();
  const [kind, setKind] = useKind();
  const { data, previousData, error, fetchMore, refetch } = useQuery(myContributionsQuery, {
    variables: { kind },
  });
  const loaded = data ?? previousData;
  useSeen(data?.viewer?.updatesCursor);
  if (!loaded) return <PageState missing={false} error={error} onRetry={() => void refetch()} />;
  const { viewer } = loaded;
  const title = t('feedback.fates.title');
  return (
    <Page title={title}>
      <Crumbs crumbs={[{ label: t('app.full'), to: '/' }, { label: title }]} />
      <PageHeading lead={<p>{viewer ? t('feedback.fates.lead') : t('feedback.fates.signIn')}</p>}>
        {title}
      </PageHeading>
      {viewer ? (
        <>
          <Suspense>
            <NoticesTeaser />
            <RecordedForYou />
          </Suspense>
          <RecentUpdates updates={viewer.updates.nodes} />
          <div className={classes.bar}>
            <KindPick kind={kind} onPick={setKind} />
          </div>
          <Contributions
            viewer={viewer}
            kind={kind}
            onMore={(after) => fetchMore({ variables: { after } })}
          />
        </>
      ) : (
        <SignIn />
      )}
    </Page>
  );
}

/** The kind lives in the address, so that the way back leads to it. */
function useKind(): [ContributionKind | null, (kind: ContributionKind | null) => void] {
  const [search, setSearch] = useSearchParams();
  const kind = kinds.find((value) => value === search.get('kind')) ?? null;
  return [kind, (next) => setSearch(next ? { kind: next } : {}, { replace: true })];
}

function KindPick({
  kind,
  onPick,
}: {
  kind: ContributionKind | null;
  onPick: (kind: ContributionKind | null) => void;
}) {
  const { t } = useTranslation();
  const options = (['ALL', ...kinds] as const).map((value) => ({
    value,
    label: t(`feedback.fates.kind.${value}`),
  }));
  return (
    <Pick
      label={t('feedback.fates.filter')}
      value={kind ?? 'ALL'}
      options={options}
      onPick={(picked) => onPick(picked === 'ALL' ? null : picked)}
    />
  );
}

interface ContributionsProps {
  viewer: Viewer;
  kind: ContributionKind | null;
  onMore: (after: string | null | undefined) => Promise<unknown>;
}

function Contributions({ viewer, kind, onMore }: ContributionsProps) {
  const { t } = useTranslation();
  const { edges, pageInfo } = viewer.contributions;
  if (edges.length === 0)
    return <p>{kind ? t('feedback.fates.noneOfKind') : t('feedback.fates.none')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {edges.map(({ node }) => (
          <ContributionItem key={node.id} contribution={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage && <LoadMore onMore={() => onMore(pageInfo.endCursor)} />}
    </>
  );
}

function SignIn() {
  const { t } = useTranslation();
  const { setOpened } = useSignInRequest();
  return <Button onClick={() => setOpened(true)}>{t('feedback.fates.signInAction')}</Button>;
}
