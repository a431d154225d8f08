import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import classes from './moderation.module.css';

const accountLinksQuery = graphql(`
  query AccountLinks {
    viewer {
      person {
        id
      }
      roles {
        role
        community {
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

/** In the account's menu: the queues a facilitator looks after, and what was hidden of one's own words. */
export default function AccountLinks({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const { data } = useQuery(accountLinksQuery, { fetchPolicy: 'no-cache' });
  const viewer = data?.viewer;
  if (!viewer) return null;
  const queues = viewer.roles.flatMap(({ role, community }) =>
    role === 'MODERATOR' && community ? [community] : [],
  );
  return (
    <div className={classes.links}>
      {queues.map(({ id, name }) => (
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
