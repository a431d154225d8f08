import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../../schema/generated/gql';
import type { RecordedForYouItemFragment } from '../../../../schema/generated/graphql';
import { Card } from '../../../ui/card';
import { focusOnce } from '../../../ui/focus-once';
import { LoadMore } from '../../../ui/load-more';
import { Problem } from '../../../ui/problem';
import { RecordedBy } from '../../../ui/recorded-by';
import { TimeAgo } from '../../../ui/time';
import { pathOfRecorded } from './path-of-recorded';
import classes from './recorded-for-you.module.css';
import { useDispute } from './use-dispute';

graphql(`
  fragment RecordedForYouItem on Assistance {
    ...RecordedBy
    ...RecordedThing
    words
    recordedAt
    viewerCanDispute {
      allowed
    }
  }
`);

const recordedForYouQuery = graphql(`
  query RecordedForYouList($after: Cursor) {
    viewer {
      person {
        id
      }
      recordedForYou(first: 10, after: $after) {
        edges {
          cursor
          node {
            ...RecordedForYouItem
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

/** What staff wrote down for the viewer, each with the way to say that it is not theirs; nothing while there is none. */
export default function RecordedForYou() {
  const { t } = useTranslation();
  const heading = useId();
  const { data, previousData, fetchMore } = useQuery(recordedForYouQuery);
  const list = (data ?? previousData)?.viewer?.recordedForYou;
  if (!list || list.edges.length === 0) return null;
  const more = () => fetchMore({ variables: { after: list.pageInfo.endCursor } });
  return (
    <section aria-labelledby={heading} className={classes.section} id="recorded">
      <h2 id={heading}>{t('assistance.mine.title')}</h2>
      <p className={classes.quiet}>{t('assistance.mine.lead')}</p>
      <ul className={classes.list}>
        {list.edges.map(({ node }) => (
          <Item key={node.id} recorded={node} />
        ))}
      </ul>
      {list.pageInfo.hasNextPage && <LoadMore onMore={more} />}
    </section>
  );
}

function Item({ recorded }: { recorded: RecordedForYouItemFragment }) {
  const { t } = useTranslation();
  const words = recorded.words ?? t('assistance.mine.gone');
  const sentence = t(`assistance.mine.kind.${recorded.kind}`, { words });
  const path = pathOfRecorded(recorded);
  return (
    <Card as="li" className={classes.item}>
      <p>
        {path ? <Link to={path}>{sentence}</Link> : sentence} <TimeAgo at={recorded.recordedAt} />
      </p>
      <RecordedBy recorded={recorded} />
      {recorded.viewerCanDispute.allowed && <Dispute id={recorded.id} words={words} />}
    </Card>
  );
}

/** Asks once more, since it can’t be taken back. */
function Dispute({ id, words }: { id: string; words: string }) {
  const { t } = useTranslation();
  const { dispute, problem, busy } = useDispute(id);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div>
        <Button
          variant="default"
          aria-label={t('assistance.mine.disputeThis', { words })}
          onClick={() => setAsking(true)}
        >
          {t('assistance.mine.dispute')}
        </Button>
      </div>
    );
  return (
    <div className={classes.ask}>
      <p>{t('assistance.mine.sure')}</p>
      <div className={classes.buttons}>
        <Button ref={focusOnce} loading={busy} onClick={() => void dispute()}>
          {t('assistance.mine.yes')}
        </Button>
        <Button variant="subtle" onClick={() => setAsking(false)}>
          {t('actions.cancel')}
        </Button>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}
