import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { TransparencySheetFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { ActLine } from './act-line';
import classes from './moderation.module.css';

graphql(`
  fragment TransparencySheet on Transparency {
    counts {
      month
      action
      reason
      count
    }
    appeals {
      open
      upheld
      overturned
    }
    flaggedDecisions
    medianMinutes
    minimumSample
    acts(first: 20, after: $after) {
      edges {
        cursor
        node {
          ...ActFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** How a community is moderated, in figures and act by act. */
export function TransparencySheet({ sheet }: { sheet: TransparencySheetFragment }) {
  const { t } = useTranslation();
  const { acts } = sheet;
  return (
    <>
      <Facts sheet={sheet} />
      {sheet.counts.length > 0 && <Counts counts={sheet.counts} />}
      <h2 className={classes.part}>{t('moderation.acts')}</h2>
      {acts.edges.length === 0 && <p className={classes.said}>{t('moderation.noActs')}</p>}
      <ul className={`${classes.plain} ${classes.list}`}>
        {acts.edges.map(({ node }) => (
          <Card as="li" key={node.id} className={classes.case}>
            <ActLine act={node} />
          </Card>
        ))}
      </ul>
    </>
  );
}

function Facts({ sheet }: { sheet: TransparencySheetFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { appeals, medianMinutes, minimumSample } = sheet;
  const made = appeals.open + appeals.upheld + appeals.overturned;
  const minutes = Math.max(1, medianMinutes ?? 0);
  const speed =
    minutes < 120
      ? t('moderation.inMinutes', { count: minutes, formatted: formats.number(minutes) })
      : t('moderation.inHours', { formatted: formats.number(Math.round(minutes / 60)) });
  return (
    <Card className={classes.case}>
      <p className={classes.why}>
        <strong>{t('moderation.median')}</strong>{' '}
        {medianMinutes === null
          ? t('moderation.tooFew', { formatted: formats.number(minimumSample) })
          : speed}
      </p>
      <p className={classes.why}>
        <strong>{t('moderation.appealsHeading')}</strong>{' '}
        {t('moderation.appealFigures', {
          made: formats.number(made),
          overturned: formats.number(appeals.overturned),
          upheld: formats.number(appeals.upheld),
          open: formats.number(appeals.open),
        })}
      </p>
    </Card>
  );
}

function Counts({ counts }: Pick<TransparencySheetFragment, 'counts'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <table className={classes.table}>
      <caption>{t('moderation.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('moderation.month')}</th>
          <th scope="col">{t('moderation.what')}</th>
          <th scope="col">{t('moderation.rule')}</th>
          <th scope="col">{t('moderation.times')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ month, action, reason, count }) => (
          <tr key={month + action + reason}>
            <td>{month}</td>
            <td>{t(`moderation.action.${action}`)}</td>
            <td>{t(`moderation.reason.${reason}`)}</td>
            <td>{formats.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
