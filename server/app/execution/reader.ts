import type { Caller } from '../graphql/context.js';
import { facetsOf, type Facets } from './facets.js';

/** Somebody whom live queries are executed for. */
export interface Reader {
  caller: Caller;
  facets: Facets;
  /** The same for those who differ at most in what is personal. */
  kind: string;
}

/** One reader for all that a socket follows. */
const readers = new WeakMap<Caller, Reader>();

/** The reader that a caller is. */
export function readerOf(caller: Caller): Reader {
  let reader = readers.get(caller);
  if (!reader) {
    const facets = facetsOf(caller);
    const kind = JSON.stringify({ ...facets, person: '', browser: '' });
    readers.set(caller, (reader = { caller, facets, kind }));
  }
  return reader;
}
