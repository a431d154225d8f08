/** Something the person at the terminal has to know, in one line. */
export class CountError extends Error {}
