import { badInput } from '../../foundation/errors/refusal.js';
import type { Board } from './board.js';
import { PHASES, PhaseState, phaseState, type Phase } from './phase.js';

/** When a phase is planned to end. */
export interface PlannedEnd {
  phase: Phase;
  plannedEnd: Date;
}

type Plan = Board['plannedEnds'];

/**
 * A board's plan with these ends for the phases that are not behind; those left out have none. What lies behind keeps
 * the end it had. An end that has passed may stay as it is: it is the fact that reminds.
 */
export function newPlan(
  board: Pick<Board, 'phase' | 'plannedEnds'>,
  ends: PlannedEnd[],
  now: Date,
): Plan {
  const plan: Plan = {};
  for (const phase of PHASES) if (isBehind(phase, board)) plan[phase] = board.plannedEnds[phase];
  for (const [index, { phase, plannedEnd }] of ends.entries()) {
    const place = `ends.${index}.plannedEnd`;
    const end = plannedEnd.toISOString();
    if (isBehind(phase, board)) throw badInput(place, 'phaseBehind');
    if (plan[phase]) throw badInput(place, 'phaseTwice');
    if (plannedEnd <= now && end !== board.plannedEnds[phase]) throw badInput(place, 'endInPast');
    if (!laterThanBefore(ends, phase, plannedEnd)) throw badInput(place, 'endsOutOfOrder');
    plan[phase] = end;
  }
  return plan;
}

function isBehind(phase: Phase, board: Pick<Board, 'phase'>): boolean {
  return phaseState(phase, board.phase) === PhaseState.DONE;
}

/** Whether a phase ends later than those before it, whatever the order they were given in. */
function laterThanBefore(ends: PlannedEnd[], phase: Phase, plannedEnd: Date): boolean {
  const before = ends.filter((other) => PHASES.indexOf(other.phase) < PHASES.indexOf(phase));
  return before.every((other) => other.plannedEnd < plannedEnd);
}
