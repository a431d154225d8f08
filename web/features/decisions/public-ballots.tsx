import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type {
  DecisionFactsFragment,
  DecisionMethod,
  PublicBallotsQuery,
} from '../../../schema/generated/graphql';
import { LoadMore } from '../../ui/load-more';
import { TimeAgo } from '../../ui/time';
import { ChoiceWords } from './choice-words';
import classes from './result.module.css';

const ballotsQuery = graphql(`
  query PublicBallots($decisionId: ID!, $after: Cursor) {
    decision(id: $decisionId) {
      id
      ballots(first: 20, after: $after) {
        edges {
          cursor
          node {
            leaf
            castAt
            voter {
              id
              name
            }
            ...ChoiceFacts
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

type PublicBallot = NonNullable<PublicBallotsQuery['decision']>['ballots']['edges'][number]['node'];

/** Who chose what, where the vote is a public one. */
export function PublicBallots({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const { data, previousData, fetchMore } = useQuery(ballotsQuery, {
    variables: { decisionId: decision.id },
  });
  const page = (data ?? previousData)?.decision?.ballots;
  const ballots = page?.edges.map(({ node }) => node) ?? [];
  return (
    <section className={classes.result} aria-labelledby="ballots">
      <h2 id="ballots">{t('decisions.ballots')}</h2>
      <p className={classes.quiet}>{t('decisions.ballotsHint')}</p>
      {ballots.length === 0 ? (
        <p className={classes.quiet}>
          {t(decision.tally ? 'decisions.ballotsNone' : 'decisions.ballotsHidden')}
        </p>
      ) : (
        <BallotTable ballots={ballots} method={decision.method} />
      )}
      {page?.pageInfo.hasNextPage && (
        <div className={classes.more}>
          <LoadMore onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </div>
      )}
    </section>
  );
}

function BallotTable({ ballots, method }: { ballots: PublicBallot[]; method: DecisionMethod }) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('decisions.ballots')}>
      <table className={classes.table}>
        <VisuallyHidden component="caption">{t('decisions.ballots')}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{t('decisions.voter')}</th>
            <th scope="col">{t('decisions.choice')}</th>
            <th scope="col">{t('decisions.castAt')}</th>
          </tr>
        </thead>
        <tbody>
          {ballots.map((ballot) => (
            <tr key={ballot.leaf}>
              <th scope="row">{ballot.voter.name}</th>
              <td>
                <ChoiceWords ballot={ballot} method={method} />
              </td>
              <td>
                <TimeAgo at={ballot.castAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
