import type { Parts } from '../zh-Hans/catalogue';

/** Showing where one lives, and what one is told of it. */
export const residence: Parts['residence'] = {
  told: {
    ResidenceConfirmed: 'A facilitator confirmed that you are a resident of {{name}}',
    ResidenceRefused: 'You were not confirmed as a resident of {{name}}: {{reason}}',
    ResidenceEnded: 'You are no longer on the register of {{name}}',
  },
  somewhere: 'this community',
};
