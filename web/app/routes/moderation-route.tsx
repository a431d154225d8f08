import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import type { ModerationPageQuery } from '../../../schema/generated/graphql';
import { Appeals } from '../../features/moderation/appeals';
import { DecidedCases } from '../../features/moderation/decided-cases';
import { Queue } from '../../features/moderation/queue';
import { TimeZone } from '../../i18n/formats';
import { Crumbs } from '../../ui/crumbs';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';

const moderationPageQuery = graphql(`
  query ModerationPage($id: ID!, $state: CaseState!, $after: Cursor) {
    community(id: $id) {
      id
      name
      timeZone
      moderationQueue(first: 10, after: $after, state: $state) {
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
      appeals(first: 20) {
        nodes {
          ...AppealCard
        }
      }
    }
  }
`);

const views = ['open', 'appeals', 'decided'] as const;
type View = (typeof views)[number];

/** Others report and appeal meanwhile, on a stream that nobody but facilitators may see: so it is asked for now and then. */
const askEvery = 15_000;

/** The facilitators' queue: what waits, what is appealed against, what was decided. */
export default function ModerationRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const [search] = useSearchParams();
  const view = views.find((name) => name === search.get('view')) ?? 'open';
  const state = view === 'decided' ? 'DECIDED' : 'OPEN';
  const { data, previousData, error, refetch, fetchMore } = useQuery(moderationPageQuery, {
    variables: { id: communityId, state },
    pollInterval: askEvery,
  });
  const community = (data ?? previousData)?.community;
  if (!community)
    return <PageState missing={data !== undefined} error={error} onRetry={() => void refetch()} />;
  const { name, timeZone, moderationQueue: queue } = community;
  return (
    <Page title={t('moderation.queueTitle')}>
      <TimeZone value={timeZone}>
        <Crumbs crumbs={[{ label: name, to: '/' }, { label: t('moderation.queueTitle') }]} />
        <PageHeading
          lead={
            <p>
              {queue ? t('moderation.queueLead', { name }) : t('moderation.facilitatorsOnly')}{' '}
              <Link to={`/communities/${community.id}/transparency`}>
                {t('moderation.toTransparency')}
              </Link>
            </p>
          }
        >
          {t('moderation.queueTitle')}
        </PageHeading>
        {queue && <ViewPick view={view} />}
        {data && <Content community={community} view={view} onDecided={() => refetch()} />}
        {data && view !== 'appeals' && queue?.pageInfo.hasNextPage && (
          <LoadMore onMore={() => fetchMore({ variables: { after: queue.pageInfo.endCursor } })} />
        )}
      </TimeZone>
    </Page>
  );
}

interface ContentProps {
  community: NonNullable<ModerationPageQuery['community']>;
  view: View;
  onDecided: () => Promise<unknown>;
}

function Content({ community, view, onDecided }: ContentProps) {
  const { moderationQueue, appeals } = community;
  if (!moderationQueue || !appeals) return null;
  const cases = moderationQueue.edges.map(({ node }) => node);
  if (view === 'appeals') return <Appeals appeals={appeals.nodes} />;
  return view === 'decided' ? (
    <DecidedCases cases={cases} onDecided={onDecided} />
  ) : (
    <Queue cases={cases} onDecided={onDecided} />
  );
}

function ViewPick({ view }: { view: View }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <Button.Group aria-label={t('moderation.views')}>
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
