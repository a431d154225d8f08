import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { RecordPageQuery } from '../../../schema/generated/graphql';
import { listComment } from '../../features/discussion/list-comment';
import { pathOfRecorded } from '../../features/matters/assistance/path-of-recorded';
import { ACTS_ABOUT } from '../../features/matters/assistance/record-acts';
import { RecordForm } from '../../features/matters/assistance/record-form';
import { categories } from '../../features/proposals/categories';
import { Page, PageHeading } from '../../ui/page';
import { CommunityFrame } from '../community-frame';
import { PageState } from '../page-state';

const recordPageQuery = graphql(`
  query RecordPage($communityId: ID!, $about: ID!, $withAbout: Boolean!) {
    community(id: $communityId) {
      __typename
      ...CommunityFrame
      feedCursor
      viewerCan {
        recordForResident {
          allowed
          reason
        }
      }
    }
    node(id: $about) @include(if: $withAbout) {
      __typename
      id
      ... on Proposal {
        title
      }
      ... on Board {
        question
      }
      ... on Decision {
        question
      }
      ... on Initiative {
        question
      }
    }
  }
`);

/** For those who work for the community: what a resident told, written down as the resident’s own. */
export default function RecordRoute() {
  const { t } = useTranslation();
  const { communityId = '' } = useParams();
  const [search] = useSearchParams();
  const wanted = search.get('about') ?? '';
  const { data, previousData, error, refetch } = useQuery(recordPageQuery, {
    variables: { communityId, about: wanted, withAbout: wanted !== '' },
  });
  const { cache } = useApolloClient();
  const [done, setDone] = useState<{ name: string; path: string | undefined }>();
  const status = useRef<HTMLParagraphElement>(null);
  const loaded = data ?? previousData;
  const community = loaded?.community;
  const about = wanted === '' ? community : loaded?.node;
  const acts = about && ACTS_ABOUT[about.__typename];
  if (!community || !about || !acts)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { allowed, reason } = community.viewerCan.recordForResident;
  const title = t('assistance.title');
  return (
    <Page title={title} narrow>
      <CommunityFrame
        community={community}
        feedCursor={community.feedCursor}
        crumbs={[{ label: title }]}
      >
        <PageHeading lead={<p>{allowed ? t('assistance.lead') : reason}</p>}>{title}</PageHeading>
        <p role="status" ref={status} tabIndex={-1}>
          {done && t('assistance.done', { name: done.name })}{' '}
          {done?.path && <Link to={done.path}>{t('assistance.see')}</Link>}
        </p>
        {allowed && (
          <>
            <About node={loaded?.node} />
            <RecordForm
              communityId={community.id}
              acts={acts}
              about={about.id}
              categories={categories}
              onRecorded={(recorded, { name }) => {
                if (recorded.comment) listComment(cache, recorded.comment);
                setDone({ name, path: pathOfRecorded(recorded) });
                status.current?.focus();
              }}
            />
          </>
        )}
      </CommunityFrame>
    </Page>
  );
}

/** What the resident speaks about; nothing for something new in the community. */
function About({ node }: { node: RecordPageQuery['node'] }) {
  const { t } = useTranslation();
  const words = node && ('title' in node ? node.title : 'question' in node ? node.question : null);
  if (!words) return null;
  return (
    <p>
      {t('assistance.about')} <strong>{words}</strong>
    </p>
  );
}
