import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { UnitPageQuery } from '../../../schema/generated/graphql';
import { CommitmentLine } from '../../features/feedback/commitment-line';
import { Keeping } from '../../features/feedback/keeping';
import { Card } from '../../ui/card';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { PageState } from '../page-state';
import classes from './unit-route.module.css';

const unitPageQuery = graphql(`
  query UnitPage($id: ID!, $after: Cursor) {
    node(id: $id) {
      __typename
      ... on Unit {
        id
        name
        keeping {
          ...KeepingFacts
        }
        commitments(first: 20, after: $after) {
          edges {
            cursor
            node {
              ...CommitmentFacts
              board {
                id
                question
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

type LoadedUnit = Extract<NonNullable<UnitPageQuery['node']>, { __typename: 'Unit' }>;

/** A responsible body: what it keeps, and what it has promised, overdue first. */
export default function UnitRoute() {
  const { unitId = '' } = useParams();
  const { t } = useTranslation();
  const { data, previousData, error, fetchMore, refetch } = useQuery(unitPageQuery, {
    variables: { id: unitId },
  });
  const loaded = data ?? previousData;
  const unit = loaded?.node?.__typename === 'Unit' ? loaded.node : undefined;
  if (!unit)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { pageInfo } = unit.commitments;
  const more = () => fetchMore({ variables: { after: pageInfo.endCursor } });
  return (
    <Page title={unit.name}>
      <PageHeading lead={t('feedback.unitLead')}>{unit.name}</PageHeading>
      <UnitContent unit={unit} />
      {pageInfo.hasNextPage && <LoadMore onMore={more} />}
    </Page>
  );
}

function UnitContent({ unit: { keeping, commitments } }: { unit: LoadedUnit }) {
  const { t } = useTranslation();
  return (
    <>
      <Card as="section" aria-labelledby="keeping">
        <h2 id="keeping">{t('feedback.keepingRate')}</h2>
        <Keeping keeping={keeping} />
      </Card>
      <section aria-labelledby="promises" className={classes.promises}>
        <h2 id="promises">{t('feedback.unitPromises')}</h2>
        {commitments.edges.length === 0 && <p>{t('feedback.unitNone')}</p>}
        {commitments.edges.map(({ node }) => (
          <CommitmentLine key={node.id} commitment={node}>
            <Link to={`/boards/${node.board.id}/commitments`}>
              {t('feedback.onBoard', { question: node.board.question })}
            </Link>
          </CommitmentLine>
        ))}
      </section>
    </>
  );
}
