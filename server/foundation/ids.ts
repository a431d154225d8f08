import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 9;
const COUNT_LENGTH = 4;
const RANDOM_LENGTH = 12;

/** The kinds of things that carry an id; the prefix says which, so that `node(id)` knows where to look. */
export const ID_PREFIXES = {
  person: 'per',
  session: 'ses',
  signInMethod: 'sim',
  verification: 'vrf',
  apiToken: 'tok',
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
  file: 'fil',
  roleInvitation: 'inv',
  residenceRequest: 'req',
  registerImport: 'imp',
  codeSheet: 'sht',
  sheet: 'upl',
  assistance: 'asi',
  paperHandout: 'pho',
  paperBatch: 'pab',
} as const;

/** A kind of thing that carries an id. */
export type IdKind = keyof typeof ID_PREFIXES;

/**
 * A new id: unique everywhere, opaque to readers, safe to log. In order of making, which keeps indexes tight: exactly so on
 * one server, roughly between several.
 */
export function newId(kind: IdKind): string {
  const { time, count } = nextMoment();
  return `${ID_PREFIXES[kind]}_${encode(time, TIME_LENGTH)}${encode(count, COUNT_LENGTH)}${randomPart()}`;
}

const last = { time: 0, count: 0 };

// Counts on within a millisecond, from a random number on: so two servers seldom count alike. Should the device's clock be
// set back, or a millisecond be full, the last one goes on.
function nextMoment(): typeof last {
  const now = Date.now();
  if (now > last.time) Object.assign(last, { time: now, count: randomInt(2 ** 19) });
  else if (++last.count === 32 ** COUNT_LENGTH)
    Object.assign(last, { time: last.time + 1, count: 0 });
  return last;
}

/** The kind an id belongs to, or null when it has no id's form. */
export function kindOfId(id: string): IdKind | null {
  if (!ID_FORM.test(id)) return null;
  const kinds = Object.keys(ID_PREFIXES) as IdKind[];
  return kinds.find((kind) => id.startsWith(`${ID_PREFIXES[kind]}_`)) ?? null;
}

const ID_FORM = new RegExp(
  `^[a-z]{3}_[${ALPHABET}]{${TIME_LENGTH + COUNT_LENGTH + RANDOM_LENGTH}}$`,
);

function encode(number: number, length: number): string {
  let rest = number;
  let text = '';
  for (let place = 0; place < length; place++) {
    text = ALPHABET[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function randomPart(): string {
  return Array.from(randomBytes(RANDOM_LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}
