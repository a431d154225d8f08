import type { ProposalCategory } from '../../../schema/generated/graphql';

/** What a proposal can be about, in the order offered. */
export const categories: ProposalCategory[] = [
  'FACILITIES',
  'ACCESSIBILITY',
  'SAFETY',
  'MOBILITY',
  'ENVIRONMENT',
  'CULTURE',
  'OTHER',
];
