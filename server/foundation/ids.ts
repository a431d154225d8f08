import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 9;
const RANDOM_LENGTH = 16;

/** The kinds of things that carry an id; the prefix says which, so that `node(id)` knows where to look. */
export const ID_PREFIXES = {
  person: 'per',
  session: 'ses',
  roleGrant: 'rol',
  community: 'com',
  area: 'are',
  unit: 'unt',
  board: 'brd',
  proposal: 'pro',
  initiative: 'ini',
  statusChange: 'chg',
  draft: 'dft',
  answerRequest: 'ask',
  officialAnswer: 'ans',
  comment: 'cmt',
  decision: 'dec',
  option: 'opt',
  outcome: 'out',
  commitment: 'prm',
  step: 'stp',
  delay: 'dly',
  verdict: 'vrd',
  case: 'cas',
  flag: 'flg',
  act: 'act',
  appeal: 'apl',
  objection: 'obj',
} as const;

/** A kind of thing that carries an id. */
export type IdKind = keyof typeof ID_PREFIXES;

/** A new id: unique everywhere, opaque to readers, safe to log; roughly in order of making, which keeps indexes tight. */
export function newId(kind: IdKind): string {
  return `${ID_PREFIXES[kind]}_${encodeTime(Date.now())}${randomPart()}`;
}

/** The kind an id belongs to, or null when it has no id's form. */
export function kindOfId(id: string): IdKind | null {
  if (!ID_FORM.test(id)) return null;
  const kinds = Object.keys(ID_PREFIXES) as IdKind[];
  return kinds.find((kind) => id.startsWith(`${ID_PREFIXES[kind]}_`)) ?? null;
}

const ID_FORM = new RegExp(`^[a-z]{3}_[${ALPHABET}]{${TIME_LENGTH + RANDOM_LENGTH}}$`);

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let place = 0; place < TIME_LENGTH; place++) {
    text = ALPHABET[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomPart(): string {
  return Array.from(randomBytes(RANDOM_LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}
