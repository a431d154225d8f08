import { defineHook } from '../../foundation/hooks.js';

/** Somebody who is being erased. */
export interface Erasure {
  personId: string;
  /** The words of their comments go too. */
  blankComments: boolean;
  /** Has files let go of once their rows are; told after the commit, since it can't be undone. */
  dropFiles: (ids: string[]) => void;
}

/**
 * Runs when somebody erases themselves, in one transaction: each feature lets go of what it keeps of them that is
 * personal. What a feature keeps stands in `server/app/privacy/personal-columns.ts`. Whatever is thrown refuses it all.
 */
export const onErase = defineHook<Erasure>();

/** Somebody who wants to have all that is kept about them. */
export interface Export {
  personId: string;
  /** Adds a section of the file: rows as they are to be read. */
  add: (section: string, rows: object[]) => void;
}

/** Runs when somebody fetches everything about themselves; each feature adds what it keeps. */
export const onExport = defineHook<Export>();
