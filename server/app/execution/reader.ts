import { LRUCache } from 'lru-cache';
import type { Caller } from '../graphql/context.js';
import { facetsOf, type Facets } from './facets.js';

/** Kinds of readers, each in one place: thousands who look at a board are of the same. */
const kinds = new LRUCache<string, string>({ max: 1_000 });

/** Somebody whom live queries are executed for. */
export class Reader {
  /** The same for those who differ at most in what is personal. */
  readonly kind: string;

  constructor(readonly caller: Caller) {
    const kind = JSON.stringify({ ...this.facets, person: '', browser: '' });
    const known = kinds.get(kind);
    if (!known) kinds.set(kind, kind);
    this.kind = known ?? kind;
  }

  /** Made anew whenever it is asked for, which is seldom: a reader is kept for each who follows something. */
  get facets(): Facets {
    return facetsOf(this.caller);
  }
}
