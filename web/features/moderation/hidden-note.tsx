import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { ActLine } from './act-line';
import classes from './moderation.module.css';

const boardActsQuery = graphql(`
  query BoardActs($id: ID!) {
    board(id: $id) {
      id
      moderationActs(first: 1) {
        totalCount
        nodes {
          ...ActFacts
        }
      }
    }
  }
`);

/** Tells everybody on the board that facilitators stepped in, the latest time with its reason; nothing while they never did. */
export default function HiddenNote({ boardId, to }: { boardId: string; to: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, previousData } = useQuery(boardActsQuery, { variables: { id: boardId } });
  const acts = (data ?? previousData)?.board?.moderationActs;
  const latest = acts?.nodes[0];
  if (!latest) return null;
  const count = acts.totalCount;
  return (
    <Card as="section" aria-labelledby="moderated" className={classes.case}>
      <h2 id="moderated" className={classes.small}>
        {t('moderation.onBoard', { count, formatted: formats.number(count) })}
      </h2>
      <ActLine act={latest} />
      <Link to={to}>{t('moderation.seeAllActs')}</Link>
    </Card>
  );
}
