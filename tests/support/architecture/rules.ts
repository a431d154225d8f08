import { COMPUTED, importsOf } from './imports.js';

// Each feature may import those in the rows above its own; features of one row do not know each other.
const FEATURE_ROWS = [
  ['accounts'],
  ['communities'],
  ['proposals'],
  ['discussion', 'opinions', 'decisions'],
  ['feedback'],
  ['matters'],
  ['moderation'],
  ['notifications', 'open-data', 'metrics'],
];

const GRAPHQL = /^(@apollo\/|@graphql|graphql|schema\/)/;

/** A part of the house: a layer of the server or the client, with the feature's name if it is one. */
interface Room {
  layer: string;
  feature?: string;
}

/** Says what is wrong with one import, or nothing. */
type Rule = (from: Room, to: Room, target: string) => string | undefined;

const RULES: Record<string, Rule> = {
  'server/main': (_, to) => only(to, 'server/app', 'server/foundation'),
  'server/app': (_, to) => (to.layer === 'server/main' ? 'nobody imports main' : onlyServer(to)),
  'server/features': serverFeature,
  'server/foundation': (_, to) => only(to, 'server/foundation', 'server/migrations'),
  'server/i18n': (_, to) => only(to, 'server/i18n', 'server/foundation'),
  'server/migrations': (_, __, target) =>
    target === 'typeorm' ? undefined : 'a migration imports nothing but typeorm',
  'web/main': (_, to) => onlyWeb(to),
  'web/app': (_, to) => onlyWeb(to),
  'web/features': webFeature,
  'web/ui': (_, to, target) =>
    GRAPHQL.test(target) ? 'web/ui knows no GraphQL' : only(to, 'web/ui', 'web/i18n'),
  'web/i18n': (_, to) => only(to, 'web/i18n'),
  // The explorer of the API is built apart from the client and shares nothing with it.
  'web/explorer': (_, to) => only(to, 'web/explorer'),
};

/** Every import, among the given files, that goes against the house's one way. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => violationsOf(path, source));
}

function violationsOf(path: string, source: string): string[] {
  const from = roomOf(path);
  const rule = RULES[from.layer];
  if (!rule) return [`${path}: the house has no such place`];
  if (from.feature !== undefined && rowOf(from.feature) < 0) {
    return [`${path}: no feature is called ${from.feature}`];
  }
  return importsOf(path, source).flatMap((target) => {
    const problem =
      target === COMPUTED ? 'its target is unknown' : rule(from, roomOf(target), target);
    return problem ? [`${path} imports ${target}: ${problem}`] : [];
  });
}

function roomOf(path: string): Room {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'schema') return { layer: 'schema' };
  if (top !== 'server' && top !== 'web')
    return { layer: path.startsWith('tests/') ? 'tests' : 'package' };
  if (second === 'features') return { layer: `${top}/features`, feature: third };
  return { layer: `${top}/${second.replace(/\.[jt]sx?$/, '')}` };
}

function serverFeature(from: Room, to: Room): string | undefined {
  if (to.layer !== 'server/features') return only(to, 'server/foundation', 'server/i18n');
  if (to.feature === from.feature || rowOf(to.feature) < rowOf(from.feature)) return undefined;
  return `${from.feature} stands before or beside ${to.feature}`;
}

function webFeature(from: Room, to: Room): string | undefined {
  if (to.layer !== 'web/features') return only(to, 'web/ui', 'web/i18n', 'schema');
  return to.feature === from.feature
    ? undefined
    : 'features of the client do not import each other';
}

function onlyServer(to: Room): string | undefined {
  return /^(server\/|package$)/.test(to.layer) ? undefined : `the server does not know ${to.layer}`;
}

function onlyWeb(to: Room): string | undefined {
  return /^(web\/(?!explorer)|schema$|package$)/.test(to.layer)
    ? undefined
    : `the client does not know ${to.layer}`;
}

function only(to: Room, ...layers: string[]): string | undefined {
  return ['package', ...layers].includes(to.layer) ? undefined : `only ${layers.join(', ')}`;
}

function rowOf(feature = ''): number {
  return FEATURE_ROWS.findIndex((row) => row.includes(feature));
}
