import { registerEnumType } from 'type-graphql';

/** Where a promise stands. */
export enum CommitmentStatus {
  PROMISED = 'PROMISED',
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  KEPT = 'KEPT',
  CHANGED = 'CHANGED',
  DROPPED = 'DROPPED',
}

registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'Where a promise stands.',
  valuesConfig: {
    PROMISED: { description: 'Decided; the responsible body has not planned it yet.' },
    PLANNED: { description: 'It has steps and a due date.' },
    IN_PROGRESS: { description: 'At least one step has been reported on.' },
    KEPT: { description: 'Every step is done, and residents who watched accepted each.' },
    CHANGED: { description: 'Something else is done instead, for a public reason.' },
    DROPPED: { description: 'It is not done, for a public reason.' },
  },
});

/** Where a step stands. */
export enum StepStatus {
  OPEN = 'OPEN',
  REPORTED = 'REPORTED',
  DISPUTED = 'DISPUTED',
  DONE = 'DONE',
}

registerEnumType(StepStatus, {
  name: 'StepStatus',
  description: 'Where a step stands.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    REPORTED: { description: 'Reported with evidence; residents who watch have to accept it.' },
    DISPUTED: { description: 'A resident who watches has rejected the evidence.' },
    DONE: { description: 'Accepted by as many residents as the rulebook asks for.' },
  },
});
