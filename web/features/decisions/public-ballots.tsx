import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { PublicBallotsQuery } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { LoadMore } from '../../ui/load-more';
import { TimeAgo } from '../../ui/time';
import { useOptionLabel } from './option-label';
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
            options {
              ...OptionFacts
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
`);

type PublicBallot = NonNullable<PublicBallotsQuery['decision']>['ballots']['edges'][number]['node'];

/** Who chose what, where the vote is a public one. */
export function PublicBallots({ decisionId, hidden }: { decisionId: string; hidden: boolean }) {
  const { t } = useTranslation();
  const { data, previousData, fetchMore } = useQuery(ballotsQuery, { variables: { decisionId } });
  const page = (data ?? previousData)?.decision?.ballots;
  const ballots = page?.edges.map(({ node }) => node) ?? [];
  return (
    <section className={classes.result} aria-labelledby="ballots">
      <h2 id="ballots">{t('decisions.ballots')}</h2>
      <p className={classes.quiet}>{t('decisions.ballotsHint')}</p>
      {ballots.length === 0 ? (
        <p className={classes.quiet}>
          {t(hidden ? 'decisions.ballotsHidden' : 'decisions.ballotsNone')}
        </p>
      ) : (
        <BallotTable ballots={ballots} />
      )}
      {page?.pageInfo.hasNextPage && (
        <div className={classes.more}>
          <LoadMore onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })} />
        </div>
      )}
    </section>
  );
}

function BallotTable({ ballots }: { ballots: PublicBallot[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
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
          {ballots.map(({ leaf, voter, options, castAt }) => (
            <tr key={leaf}>
              <th scope="row">{voter.name}</th>
              <td>
                {options.length > 0 ? formats.list(options.map(labelOf)) : t('decisions.empty')}
              </td>
              <td>
                <TimeAgo at={castAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
