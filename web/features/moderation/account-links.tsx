import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import classes from './moderation.module.css';

const accountLinksQuery = graphql(`
  query AccountLinks {
    viewer {
      person {
        id
      }
      moderates(first: 20) {
        nodes {
          id
          name
        }
      }
      moderationNotices(first: 1) {
        totalCount
      }
    }
  }
`);

/** In the account's menu: the queues one looks after as a facilitator or administrator, and what was hidden of one's own words. */
export default function AccountLinks({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(accountLinksQuery, { fetchPolicy: 'no-cache' });
  const viewer = data?.viewer;
  if (!viewer) return null;
  return (
    <div className={classes.links}>
      {viewer.moderates.nodes.map(({ id, name }) => (
        <Link key={id} to={`/communities/${id}/moderation`} onClick={onFollow}>
          {t('moderation.queueOf', { name })}
        </Link>
      ))}
      {viewer.moderationNotices.totalCount > 0 && (
        <Link to="/me/notices" onClick={onFollow}>
          {t('moderation.noticesTitle')}
        </Link>
      )}
    </div>
  );
}
