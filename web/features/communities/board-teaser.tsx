import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { BoardTeaserFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import classes from './board-teaser.module.css';

graphql(`
  fragment BoardTeaser on Board {
    id
    version
    question
    phase
    visibility
    proposalCount
    commentCount
    area {
      id
      name
    }
  }
`);

interface Props {
  board: BoardTeaserFragment;
  /** Under a heading that says its phase already. */
  grouped?: boolean;
}

/** A board in a list: its question, where it stands, and how much is on it. */
export function BoardTeaser({ board, grouped = false }: Props) {
  const { t } = useTranslation();
  const { visibility, area } = board;
  const Question = grouped ? 'h4' : 'h3';
  return (
    <Card as="li" className={classes.board}>
      <span className={classes.marks}>
        {!grouped && (
          <span
            className={
              board.phase === 'DECIDE' ? `${classes.mark} ${classes.deciding}` : classes.mark
            }
          >
            {t(`boards.phase.${board.phase}`)}
          </span>
        )}
        {area && <span className={classes.mark}>{area.name}</span>}
        {visibility !== 'PUBLIC' && (
          <span className={classes.mark}>{t(`communities.visibility.${visibility}.short`)}</span>
        )}
      </span>
      <Question className={classes.question}>
        <Link to={`/boards/${board.id}`}>{board.question}</Link>
      </Question>
      <Counts board={board} />
    </Card>
  );
}

function Counts({ board: { proposalCount, commentCount } }: Pick<Props, 'board'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p className={classes.counts}>
      <span>
        {t('boards.proposalCount', {
          count: proposalCount,
          formatted: formats.number(proposalCount),
        })}
      </span>
      <span>
        {t('boards.commentCount', {
          count: commentCount,
          formatted: formats.number(commentCount),
        })}
      </span>
    </p>
  );
}
