import { RequestError } from '../errors/request-error.js';

/** Types a list's sort keys may have in PostgreSQL, and which texts it would take for each: a forged one must not reach it. */
const KEY_FORMS = {
  timestamptz: isInstant,
  bigint: (text: string) => /^-?\d{1,18}$/.test(text),
  text: (text: string) => /^[\w-]{1,64}$/.test(text),
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
    types.every((type, index) => KEY_FORMS[type](keys[index]!));
  if (!fits) {
    throw new RequestError(
      'BAD_USER_INPUT',
      'after: this cursor does not belong to this list. Use an endCursor or an edge’s cursor that this list gave you, with the same order and filter.',
    );
  }
  return keys;
}

const INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d{1,6})?[+-](\d\d)(?::[0-5]\d)?$/;

/** Whether PostgreSQL knows this instant; it refuses the 30th of February, where a `Date` would go on to March. */
function isInstant(text: string): boolean {
  const [, day, time, offset] = INSTANT.exec(text) ?? [];
  const at = new Date(`${day}T${time}Z`);
  if (!day || day < '0001' || Number(offset) > 15 || Number.isNaN(at.getTime())) return false;
  return at.toISOString().startsWith(`${day}T${time}`);
}

function parse(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
