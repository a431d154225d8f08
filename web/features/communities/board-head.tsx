import { useTranslation } from 'react-i18next';
import type { BoardHeadFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { PageHeading } from '../../ui/page';
import { Prose } from '../../ui/prose';
import classes from './board-head.module.css';
import { BoardScreens } from './board-screens';

/** The decision a board's head speaks of. */
export interface HeadDecision {
  rollSize?: number | null;
  unit: { name: string };
  answerBy: string;
}

/** The board's question, and in one line who decides, who carries it out, and by when they answer. */
export function BoardHead({
  board,
  decision,
}: {
  board: BoardHeadFragment;
  decision?: HeadDecision;
}) {
  const { t } = useTranslation();
  const lead = useLead(board, decision);
  return (
    <PageHeading
      lead={
        <>
          <p>{lead}</p>
          <WhoSees board={board} />
          <details className={classes.intro}>
            <summary>{t('boards.about')}</summary>
            {board.introHtml && <Prose html={board.introHtml} />}
            <BoardScreens boardId={board.id} />
          </details>
        </>
      }
    >
      {board.question}
    </PageHeading>
  );
}

function WhoSees({ board: { visibility, area } }: { board: BoardHeadFragment }) {
  const { t } = useTranslation();
  if (visibility === 'MEMBERS' || (visibility === 'ROLL' && !area))
    return <p>{t('communities.onlyMembers')}</p>;
  if (!area) return null;
  const key = visibility === 'ROLL' ? 'communities.onlyRoll' : 'communities.about';
  return <p>{t(key, { area: area.name })}</p>;
}

function useLead({ community }: BoardHeadFragment, decision?: HeadDecision) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!decision?.rollSize) return t('boards.introDiscussing', { community: community.name });
  const { rollSize, unit, answerBy } = decision;
  return t('boards.intro', {
    community: community.name,
    formatted: formats.number(rollSize),
    unit: unit.name,
    date: formats.day(answerBy),
  });
}
