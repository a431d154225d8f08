import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { LogEntryFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { LoadMore } from '../../ui/load-more';
import { TimeAgo } from '../../ui/time';
import { CaseText } from './case-text';
import classes from './moderation.module.css';

const moderationLogQuery = graphql(`
  query ModerationLog($id: ID!, $after: Cursor) {
    community(id: $id) {
      id
      moderation {
        log(first: 20, after: $after) {
          edges {
            cursor
            node {
              ...LogEntry
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

/** Everything that was done about what should not stand, latest first; nobody can change it. */
export default function ModerationLog({ communityId }: { communityId: string }) {
  const { t } = useTranslation();
  const { data, previousData, fetchMore } = useQuery(moderationLogQuery, {
    variables: { id: communityId },
  });
  const log = (data ?? previousData)?.community?.moderation?.log;
  if (!log) return null;
  const { edges, pageInfo } = log;
  if (edges.length === 0) return <p className={classes.said}>{t('moderation.noLog')}</p>;
  return (
    <>
      <p className={classes.said}>{t('moderation.logLead')}</p>
      <ol className={`${classes.plain} ${classes.list}`}>
        {edges.map(({ node }) => (
          <Card as="li" key={node.id} className={classes.case}>
            <Entry entry={node} />
          </Card>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <LoadMore onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
      )}
    </>
  );
}

function Entry({ entry }: { entry: LogEntryFragment }) {
  const { t } = useTranslation();
  const { kind, reason, actor, at, act } = entry;
  const why =
    kind === 'APPEAL_UPHELD' || kind === 'APPEAL_OVERTURNED'
      ? act?.appeal?.decisionReason
      : kind !== 'APPEALED' && act?.publicReason;
  return (
    <>
      <p className={classes.who}>
        <strong>{t(`moderation.logged.${kind}`, { name: actor.name })}</strong>
        {reason && <span>{t(`moderation.reason.${reason}`)}</span>}
        <TimeAgo at={at} />
      </p>
      {why && <p className={classes.why}>{why}</p>}
      {entry.case && <CaseText subject={entry.case} />}
    </>
  );
}
