import type { MessageParams } from '../../../foundation/errors/refusal.js';

/** Why somebody was not signed in, or nothing was sent to them: stable, for programs. */
export type SignInCode =
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  | 'NOT_OFFERED'
  | 'FOREIGN_ORIGIN'
  | 'WRONG_PASSWORD'
  | 'EMAIL_NOT_CONFIRMED'
  | 'WRONG_CODE'
  | 'LINK_SPENT'
  | 'PROOF_NEEDED'
  | 'BLOCKED'
  | 'RATE_LIMITED';

/** Thrown when signing in is refused; nobody is signed in by it. */
export class SignInRefusal extends Error {
  constructor(
    readonly code: SignInCode,
    /** Key of the sentence in the server's catalogue, below `signIn`. */
    override readonly message: string,
    readonly params: MessageParams = {},
    /** After how many seconds it is worth another try; null when it is not. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}
