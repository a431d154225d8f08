import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ModerationPageQuery } from '../../../schema/generated/graphql';
import { Appeals } from '../../features/moderation/appeals';
import { DecidedCases } from '../../features/moderation/decided-cases';
import { Queue } from '../../features/moderation/queue';
import { TimeZone } from '../../i18n/formats';
import { withTexts } from '../../i18n/i18n';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { useLiveDesk } from '../live/use-live-desk';
import { PageState } from '../page-state';
import classes from './moderation-route.module.css';

const ModerationLog = lazy(() =>
  withTexts(['moderation'], import('../../features/moderation/moderation-log')),
);

// The cursor stands for the first page: a later one must not move it past what is yet to be told of the first.
const moderationPageQuery = graphql(`
  query ModerationPage($id: ID!, $state: CaseState!, $after: Cursor, $isMore: Boolean! = false) {
    community(id: $id) {
      id
      name
      timeZone
      moderation {
        feedCursor @skip(if: $isMore)
        queue(first: 20, after: $after, state: $state) {
          edges {
            cursor
            node {
              ...CaseCard
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        appeals(first: 50) {
          nodes {
            ...AppealCard
          }
        }
      }
    }
  }
`);

const views = ['open', 'appeals', 'decided', 'log'] as const;
type View = (typeof views)[number];

type Desk = NonNullable<NonNullable<ModerationPageQuery['community']>['moderation']>;

/** The facilitators' queue: what waits, what is appealed against, what was decided, and the log; live. */
export default function ModerationRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const [search] = useSearchParams();
  const view = views.find((name) => name === search.get('view')) ?? 'open';
  const state = view === 'decided' ? 'DECIDED' : 'OPEN';
  const { data, previousData, error, refetch, fetchMore } = useQuery(moderationPageQuery, {
    variables: { id: communityId, state },
  });
  const community = (data ?? previousData)?.community;
  useLiveDesk(communityId, community?.moderation?.feedCursor);
  if (!community)
    return <PageState missing={data !== undefined} error={error} onRetry={() => void refetch()} />;
  const { name, timeZone, moderation: desk } = community;
  const more = async () => {
    const after = desk?.queue.pageInfo.endCursor ?? null;
    const { data: next } = await fetchMore({ variables: { after, isMore: true } });
    return next?.community?.moderation?.queue.edges.map(({ node }) => node.id) ?? [];
  };
  return (
    <Page title={t('moderation.queueTitle')}>
      <TimeZone value={timeZone}>
        <Crumbs
          crumbs={[
            { label: name, to: `/communities/${communityId}` },
            { label: t('moderation.queueTitle') },
          ]}
        />
        <PageHeading
          lead={
            <p>
              {desk ? t('moderation.queueLead', { name }) : t('moderation.facilitatorsOnly')}{' '}
              <Link to={`/communities/${communityId}/transparency`}>
                {t('moderation.toTransparency')}
              </Link>
            </p>
          }
        >
          {t('moderation.queueTitle')}
        </PageHeading>
        {desk && <ViewPick view={view} />}
        {data && desk && (
          <Content {...{ communityId, desk, view }} onMore={more} onDecided={() => refetch()} />
        )}
      </TimeZone>
    </Page>
  );
}

interface ContentProps {
  communityId: string;
  desk: Desk;
  view: View;
  onMore: () => Promise<string[]>;
  onDecided: () => Promise<unknown>;
}

function Content({ communityId, desk, view, onMore, onDecided }: ContentProps) {
  const { queue, appeals } = desk;
  const cases = queue.edges.map(({ node }) => node);
  const { hasNextPage } = queue.pageInfo;
  if (view === 'appeals') return <Appeals appeals={appeals.nodes} />;
  if (view === 'log')
    return (
      <Suspense>
        <ModerationLog communityId={communityId} />
      </Suspense>
    );
  if (view === 'open') return <Queue hasMore={hasNextPage} {...{ cases, onMore, onDecided }} />;
  return (
    <>
      <DecidedCases cases={cases} onDecided={onDecided} />
      {hasNextPage && <LoadMore onMore={onMore} />}
    </>
  );
}

function ViewPick({ view }: { view: View }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <Button.Group aria-label={t('moderation.views')} className={classes.views}>
      {views.map((name) => (
        <Button
          key={name}
          variant={name === view ? 'filled' : 'default'}
          aria-pressed={name === view}
          onClick={() => setSearch(name === 'open' ? {} : { view: name }, { replace: true })}
        >
          {t(`moderation.view.${name}`)}
        </Button>
      ))}
    </Button.Group>
  );
}
