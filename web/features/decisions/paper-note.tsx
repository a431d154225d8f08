import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { PaperNoteFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './result.module.css';

graphql(`
  fragment PaperNote on Decision {
    id
    status
    turnout {
      ...TurnoutFacts
    }
    viewerCan {
      handOutPaper {
        allowed
        reason
      }
      countPaper {
        allowed
        reason
      }
    }
  }
`);

/** How many came on paper and how many are still out; nothing where there is no paper and the viewer hands none out. */
export function PaperNote({ decision, page }: { decision: PaperNoteFragment; page: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { turnout, viewerCan, status } = decision;
  const { onPaper, paperOut } = turnout;
  const desk = viewerCan.handOutPaper.allowed || viewerCan.countPaper.allowed;
  if (onPaper + paperOut === 0 && !desk) return null;
  return (
    <p className={classes.note}>
      {onPaper > 0 && t('votes.paper.here', { count: onPaper, formatted: number(onPaper) })}{' '}
      {paperOut > 0 &&
        status === 'OPEN' &&
        t('votes.paper.out', { count: paperOut, formatted: number(paperOut) })}{' '}
      <Link to={`${page}/paper`}>{t('votes.paper.link')}</Link>
    </p>
  );
}
