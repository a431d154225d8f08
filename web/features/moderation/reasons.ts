import type { FlagReason } from '../../../schema/generated/graphql';

/** Why something should not stand in public, in the order they are offered. */
export const reasons: FlagReason[] = [
  'PERSONAL_DATA',
  'INSULT',
  'SPAM',
  'OFF_TOPIC',
  'FALSE_CLAIM',
  'DANGEROUS',
  'OTHER',
];
