/** Codes that a socket is closed with besides those of the protocol itself. */
export const CLOSE_CODES = {
  /** The server restarts; come back. Stock clients do. */
  goingAway: 1012,
  /** We failed to find out what the caller may do; come back. */
  failed: 1011,
  /** Connected too often; come back later. Stock clients do. */
  tryLater: 1013,
  /** The session or token has ended. Stock clients take it as final. */
  signInEnded: 4401,
  /** What the caller may do has changed: connect again, and go on after the last cursor. Stock clients do. */
  accessChanged: 4410,
} as const;
