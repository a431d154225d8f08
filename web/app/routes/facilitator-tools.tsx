import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { DecisionTools } from '../../features/decisions/decision-tools';
import { BoardScreens } from '../../features/communities/board-screens';
import { PhaseTools } from '../../features/communities/phase-tools';
import { Card } from '../../ui/card';
import { PlannedEndPassed } from '../../features/communities/planned-end-passed';
import { withTexts } from '../../i18n/i18n';
import classes from './facilitator-tools.module.css';
import type { LoadedBoard } from './board-route';

const PhasePlan = lazy(() => import('../../features/communities/phase-plan'));
const ClosingTools = lazy(() =>
  withTexts(['feedback'], import('../../features/feedback/closing-tools')),
);

/** The facilitator's tools, in place on the board and nowhere else. */
export default function FacilitatorTools({ board }: { board: LoadedBoard }) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby="tools">
      <h2 id="tools">{t('boards.tools')}</h2>
      <PlannedEndPassed board={board} reminder />
      <BoardScreens boardId={board.id} />
      <PhaseTools board={board} />
      {board.viewerCan.planPhases.allowed && (
        <details>
          <summary>{t('communities.plan')}</summary>
          <Suspense>
            <PhasePlan board={board} />
          </Suspense>
        </details>
      )}
      {board.viewerCan.createDecision.allowed && (
        <Link className={classes.link} to={`/boards/${board.id}/decisions/new`}>
          {t('decisions.make')}
        </Link>
      )}
      {board.decisions
        .filter(({ status }) => status === 'OPEN' || status === 'SCHEDULED')
        .map((decision) => (
          <DecisionTools
            key={decision.id}
            decision={decision}
            page={`/boards/${board.id}/decisions/${decision.id}`}
          />
        ))}
      <Link className={classes.link} to={`/communities/${board.community.id}/moderation`}>
        {t('boards.toQueue')}
      </Link>
      {board.phase === 'REVIEW' && (
        <Suspense>
          <ClosingTools boardId={board.id} />
        </Suspense>
      )}
    </Card>
  );
}
