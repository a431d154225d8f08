import { defineHook } from '../../../foundation/hooks.js';

/** Somebody who has just come onto a register. */
export interface ResidentAdded {
  communityId: string;
  personId: string;
  areaId: string | null;
  /** Since when what they were known by was there: the printing of a code, the import of a line, their asking. */
  knownSince: Date;
}

/** Runs in the transaction in which somebody comes onto a register by a proof of their own. */
export const residentAdded = defineHook<ResidentAdded>();
