import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { InitiativeOrder } from '../../../schema/generated/graphql';
import {
  InitiativeList,
  InitiativeOrderPick,
} from '../../features/proposals/initiatives/initiative-list';
import { RecordLink } from '../../features/matters/assistance/record-link';
import { Page, PageHeading } from '../../ui/page';
import { CommunityFrame } from '../community-frame';
import { PageState } from '../page-state';
import { useLastLoaded } from '../use-last-loaded';
import classes from './initiatives-route.module.css';

const initiativesQuery = graphql(`
  query InitiativesPage($id: ID!, $orderBy: InitiativeOrder!, $after: Cursor) {
    community(id: $id) {
      ...CommunityFrame
      ...MayRecord
      feedCursor
      viewerCan {
        startInitiative {
          allowed
        }
      }
      initiatives(first: 20, after: $after, orderBy: $orderBy) {
        ...InitiativePage
      }
    }
  }
`);

/** What a community's residents want on the agenda. */
export default function InitiativesRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const [orderBy, setOrder] = useOrder();
  const variables = { id: communityId, orderBy };
  const { data, error, fetchMore, refetch } = useQuery(initiativesQuery, { variables });
  const loaded = useLastLoaded(data, JSON.stringify(variables));
  const community = loaded?.data.community;
  if (!community)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const more = async (after: string) =>
    (await fetchMore({ variables: { after } })).data?.community?.initiatives.edges.map(
      ({ node }) => node.id,
    ) ?? [];
  return (
    <Page title={`${t('initiatives.title')} · ${community.name}`}>
      <CommunityFrame
        community={community}
        feedCursor={community.feedCursor}
        crumbs={[{ label: t('initiatives.title') }]}
      >
        <PageHeading lead={<p>{t('initiatives.lead')}</p>}>{t('initiatives.title')}</PageHeading>
        <div className={classes.bar}>
          <InitiativeOrderPick value={orderBy} onPick={setOrder} />
          {community.viewerCan.startInitiative.allowed && (
            <Button
              component={Link}
              to={`/communities/${community.id}/initiatives/new`}
              variant="outline"
              size="sm"
              className={classes.start}
            >
              {t('initiatives.start')}
            </Button>
          )}
        </div>
        <RecordLink community={community} />
        <InitiativeList page={community.initiatives} question={loaded.question} onMore={more} />
      </CommunityFrame>
    </Page>
  );
}

/** The order lives in the address, so that a view can be shared. */
function useOrder(): [InitiativeOrder, (order: InitiativeOrder) => void] {
  const [search, setSearch] = useSearchParams();
  const order = search.get('sort') === 'newest' ? 'NEWEST' : 'MOST_BACKED';
  const setOrder = (next: InitiativeOrder) =>
    setSearch(next === 'NEWEST' ? { sort: 'newest' } : {}, {
      replace: true,
    });
  return [order, setOrder];
}
