import { registerEnumType } from 'type-graphql';

/** The five phases of a board, in order. */
export enum Phase {
  COLLECT = 'COLLECT',
  DISCUSS = 'DISCUSS',
  DECIDE = 'DECIDE',
  DELIVER = 'DELIVER',
  REVIEW = 'REVIEW',
}

/** The phases in their order. */
export const PHASES = Object.values(Phase);

/** Whether a phase lies behind, is on, or lies ahead. */
export enum PhaseState {
  DONE = 'DONE',
  CURRENT = 'CURRENT',
  UPCOMING = 'UPCOMING',
}

/** Where `phase` stands when the board is in `current`. */
export function phaseState(phase: Phase, current: Phase): PhaseState {
  const distance = PHASES.indexOf(phase) - PHASES.indexOf(current);
  if (distance < 0) return PhaseState.DONE;
  return distance === 0 ? PhaseState.CURRENT : PhaseState.UPCOMING;
}

registerEnumType(Phase, {
  name: 'Phase',
  description:
    'The phases of a board, in order. A facilitator moves it on; planned ends only remind.',
  valuesConfig: {
    COLLECT: { description: 'Residents put forward proposals.' },
    DISCUSS: { description: 'Proposals are discussed and backed.' },
    DECIDE: { description: 'Residents decide by ballot.' },
    DELIVER: { description: 'What was decided is carried out.' },
    REVIEW: { description: 'Residents say whether it worked.' },
  },
});

registerEnumType(PhaseState, {
  name: 'PhaseState',
  description: 'Where a phase stands on its board.',
  valuesConfig: {
    DONE: { description: 'It lies behind.' },
    CURRENT: { description: 'It is on now.' },
    UPCOMING: { description: 'It lies ahead.' },
  },
});
