import { registerEnumType } from 'type-graphql';

/** How somebody came onto a register. */
export enum ResidenceWay {
  SEED = 'SEED',
  INVITATION = 'INVITATION',
  IMPORT = 'IMPORT',
  CONFIRMATION = 'CONFIRMATION',
  ENROLMENT = 'ENROLMENT',
}

registerEnumType(ResidenceWay, {
  name: 'ResidenceWay',
  description: 'How somebody came onto a community’s register.',
  valuesConfig: {
    SEED: { description: 'Put there when the community was set up.' },
    INVITATION: { description: 'By a code that came to their mailbox.' },
    IMPORT: { description: 'Matched with a line of the committee’s own register.' },
    CONFIRMATION: { description: 'Confirmed by a facilitator whom they had asked.' },
    ENROLMENT: { description: 'Put there by a facilitator who knows them; they had no account.' },
  },
});
