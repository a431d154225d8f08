import type { MessageParams } from '../errors/refusal.js';

/** Why a file was not taken or is not given out: stable, for programs. */
export type UploadCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'EMPTY'
  | 'UNSUPPORTED_TYPE'
  | 'TOO_LARGE'
  | 'TOO_MANY_PIXELS'
  | 'UNREADABLE'
  | 'RATE_LIMITED'
  | 'BUSY';

/** Thrown when a file is refused; nothing has been kept. */
export class UploadRefusal extends Error {
  constructor(
    readonly code: UploadCode,
    /** Key of the sentence in the server's catalogue, below `uploads`. */
    override readonly message: string,
    readonly params: MessageParams = {},
    /** After how many seconds it is worth another try; null when it is not. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}
