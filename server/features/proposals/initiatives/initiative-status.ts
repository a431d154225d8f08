import { registerEnumType } from 'type-graphql';

/** Where an initiative stands. */
export enum InitiativeStatus {
  GATHERING = 'GATHERING',
  REACHED = 'REACHED',
  BOARD_OPENED = 'BOARD_OPENED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  description:
    'Where an initiative stands. None expires: one that has its backing stays owed until it is answered.',
  valuesConfig: {
    GATHERING: { description: 'It gathers backing.' },
    REACHED: { description: 'It has the backing it needs; an answer is owed, and the clock runs.' },
    BOARD_OPENED: { description: 'Answered: a board was opened on it.' },
    REFUSED: { description: 'Answered: refused, with a published reason. It may be started anew.' },
    WITHDRAWN: { description: 'Taken back by whoever started it, before it had its backing.' },
  },
});
