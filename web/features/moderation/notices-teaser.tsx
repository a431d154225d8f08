import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { Card } from '../../ui/card';
import { ActLine } from './act-line';
import classes from './moderation.module.css';

const noticesTeaserQuery = graphql(`
  query NoticesTeaser {
    viewer {
      person {
        id
      }
      moderationNotices(first: 1) {
        totalCount
        nodes {
          id
          along
          act {
            ...ActFacts
          }
          restored {
            ...ActFacts
          }
        }
      }
    }
  }
`);

/** On the page of what came of one's words: that some were hidden, the latest time and why; nothing while none were. */
export default function NoticesTeaser() {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(noticesTeaserQuery);
  const latest = (data ?? previousData)?.viewer?.moderationNotices.nodes[0];
  if (!latest) return null;
  const { act, restored, along } = latest;
  return (
    <Card as="section" aria-labelledby="hidden-words" className={classes.case}>
      <h2 id="hidden-words" className={classes.small}>
        {t('moderation.noticesTitle')}
      </h2>
      <ActLine act={restored ?? act} />
      {along && <p className={classes.said}>{t('moderation.along')}</p>}
      <Link to="/me/notices">{t('moderation.seeNotices')}</Link>
    </Card>
  );
}
