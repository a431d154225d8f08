import { defineHook } from '../../foundation/hooks.js';

/** Runs whenever somebody has shown who they are, in the transaction that lets them in. */
export const signedIn = defineHook<{ personId: string }>();
