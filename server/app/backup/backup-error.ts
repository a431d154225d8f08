/** Why nothing was saved or restored, and what to do instead; for the person at the terminal. */
export class BackupError extends Error {}
