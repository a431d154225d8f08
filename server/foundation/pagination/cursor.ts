import { RequestError } from '../errors/request-error.js';

/** Types a list's sort keys may have in PostgreSQL, and the form their text must have. */
const KEY_FORMS = {
  timestamptz: /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
  bigint: /^-?\d{1,18}$/,
  text: /^[\w-]{1,64}$/,
} as const;

/** The type of a sort key. */
export type KeyType = keyof typeof KEY_FORMS;

/** An opaque cursor for a place in a list: the sort keys of the row there. */
export function encodeKeys(list: string, keys: string[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** Reads a list's cursor back; throws a bad-input error when it belongs to another list or is none of ours. */
export function decodeKeys(list: string, types: readonly KeyType[], cursor: string): string[] {
  const parts = parse(Buffer.from(cursor, 'base64url').toString());
  const keys = parts.slice(1);
  const fits =
    parts[0] === list &&
    keys.length === types.length &&
    types.every((type, index) => KEY_FORMS[type].test(keys[index]!));
  if (!fits) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'after: this cursor does not belong to this list. Use an endCursor or an edge’s cursor that this list gave you, with the same order and filter.',
    );
  }
  return keys;
}

function parse(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
