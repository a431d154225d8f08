import { RequestError } from '../../foundation/errors/request-error.js';
import { perPlatform } from '../../foundation/platform.js';
import type { Viewer } from '../../foundation/viewer.js';
import { LIMITS } from '../graphql/limits/limits.js';

/** The live operations of one socket. */
export class SocketOperations {
  private live = 0;
  private isOver = false;

  constructor(
    private readonly budget: LiveBudget,
    private readonly owner: Owner,
  ) {}

  /** Lets one more begin; throws the refusal when it is one too many. */
  begin(): void {
    // It closed while this one was being read: nothing of it will run.
    if (this.isOver) return;
    if (this.live >= LIMITS.operationsPerSocket)
      throw tooMany('on this socket', LIMITS.operationsPerSocket);
    this.budget.take(this.owner);
    this.live += 1;
  }

  /** One that was let begin has ended. */
  end(): void {
    if (this.isOver) return;
    this.live -= 1;
    this.budget.giveBack(this.owner, 1);
  }

  /** The socket has closed, and all of them with it. */
  endAll(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.budget.giveBack(this.owner, this.live);
  }
}

/** Whose operations are counted together. */
interface Owner {
  key: string;
  limit: number;
  whose: string;
}

/** How many operations are live on this server, by person and, for whoever is signed out, by address. */
export class LiveBudget {
  private readonly counts = new Map<string, number>();

  /** The operations of a new socket. */
  forSocket({ personId }: Viewer, address: string): SocketOperations {
    const owner = personId
      ? { key: personId, limit: LIMITS.operationsPerPerson, whose: 'of one person' }
      : { key: address, limit: LIMITS.operationsPerAddress, whose: 'of one address' };
    return new SocketOperations(this, owner);
  }

  /** Counts one more. */
  take({ key, limit, whose }: Owner): void {
    const count = this.counts.get(key) ?? 0;
    if (count >= limit) throw tooMany(whose, limit);
    this.counts.set(key, count + 1);
  }

  /** So many have ended. */
  giveBack({ key }: Owner, ended: number): void {
    const count = (this.counts.get(key) ?? 0) - ended;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }
}

/** This server's count. */
export const liveBudget = perPlatform(() => new LiveBudget());

function tooMany(whose: string, limit: number): RequestError {
  return new RequestError(
    'LIMIT_EXCEEDED',
    `Operations under way ${whose}: ${limit + 1}; the limit is ${limit}. Complete one before you start another.`,
  );
}
