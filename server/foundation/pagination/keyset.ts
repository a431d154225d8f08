import { groupBy } from '../collections.js';
import {
  defineLoader,
  defineViewerLoader,
  groupedBy,
  type LoaderDefinition,
} from '../loaders/index.js';
import { RequestError } from '../errors/request-error.js';
import type { Platform } from '../platform.js';
import type { Viewer } from '../viewer.js';
import { decodeKeys, encodeKeys, type KeyType } from './cursor.js';

/** Most nodes a page may have. */
export const MAX_PAGE = 100;

/** A condition, with `?` where each of its values goes. */
interface Visible {
  sql: string;
  values: unknown[];
}

/** A list in a stable order, below one parent. All SQL here is written by us; values travel as parameters. */
export interface Keyset {
  /** Names the list and its order in cursors, so that a foreign one is told. */
  name: string;
  /** `FROM` and joins; the rows' table has the alias `t` and a column that identifies them. */
  from: string;
  /** The column that holds the parent's id; null for a list without a parent. */
  parent: string | null;
  /** Condition that always holds. */
  where?: string;
  /** Condition that keeps what this viewer may not see off the list and out of its length; `?` where each value goes. */
  visible?: (viewer: Viewer) => Visible;
  /** Condition for a page that is asked for with a filter, with `$filter` where its value goes. */
  filter?: string;
  /** Sort keys, the last one unique; the same direction for all, so that one tuple comparison pages. */
  keys: readonly { sql: string; type: KeyType }[];
  direction: 'ASC' | 'DESC';
  /** The column that identifies a row. */
  id: string;
}

/** Which page of which parent's list. */
export interface PageRequest {
  parent: string;
  first: number;
  after: string | null;
  /** Value of the list's `$filter`; null when it has none. */
  filter?: string | null;
}

/** The ids on a page, with their cursors, which are made for whoever asks for them. */
export interface PageOfIds {
  rows: { id: string; readonly cursor: string }[];
  hasNextPage: boolean;
}

interface Row {
  parent: string;
  id: string;
  keys: string[];
}

/** Reads lists below these parents; `visible` is what the viewer may see of them, where that isn't all. */
type Read<V> = (
  keyset: Keyset,
  requests: readonly PageRequest[],
  platform: Platform,
  visible?: Visible,
) => Promise<V[]>;

/** A loader of pages: all parents that ask for the same stretch of their lists are answered by one statement. */
export function pageLoader(keyset: Keyset): LoaderDefinition<PageRequest, PageOfIds> {
  return listLoader(keyset, readPages);
}

/** A loader of list lengths. */
export function countLoader(keyset: Keyset): LoaderDefinition<PageRequest, number> {
  return listLoader(keyset, countLists);
}

function listLoader<V>(keyset: Keyset, read: Read<V>): LoaderDefinition<PageRequest, V> {
  const { visible } = keyset;
  return visible
    ? defineViewerLoader(
        (requests, { platform, viewer }) =>
          byStretch(requests, (alike) => read(keyset, alike, platform, visible(viewer))),
        identity,
      )
    : defineLoader(
        (requests, { platform }) => byStretch(requests, (alike) => read(keyset, alike, platform)),
        identity,
      );
}

/** Answers those together that ask for the same stretch. */
async function byStretch<V>(
  requests: readonly PageRequest[],
  read: (alike: PageRequest[]) => Promise<V[]>,
): Promise<V[]> {
  const answers = new Map<PageRequest, V>();
  const answer = async (alike: PageRequest[]) => {
    const found = await read(alike);
    alike.forEach((request, index) => answers.set(request, found[index]!));
  };
  await Promise.all([...groupBy(requests, stretch).values()].map(answer));
  return requests.map((request) => answers.get(request)!);
}

/** Refuses a page size outside 1 … {@link MAX_PAGE}. */
export function checkFirst(first: number): void {
  if (first >= 1 && first <= MAX_PAGE) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `first: ${first} is outside 1 … ${MAX_PAGE}. Ask for fewer and page on with after.`,
  );
}

const countLists: Read<number> = async (keyset, requests, { db }, visible) => {
  const parents = requests.map((request) => request.parent);
  const values: unknown[] = [parents];
  const place = (value: unknown) => `$${values.push(value)}`;
  const filter = requests[0]!.filter ?? null;
  const wanted = conditions(keyset, '= ANY($1::text[])', { filter, visible, place });
  const rows: { parent: string; count: number }[] = await db.query(
    `SELECT ${keyset.parent ?? `''`} AS parent, count(*) AS count FROM ${keyset.from}
     WHERE ${wanted} GROUP BY 1`,
    values,
  );
  const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
  return parents.map((parent) => counts.get(parent) ?? 0);
};

const readPages: Read<PageOfIds> = async (keyset, requests, { db }, visible) => {
  const { first, after, filter = null } = requests[0]!;
  const values: unknown[] = [requests.map((request) => request.parent), first + 1];
  const place = (value: unknown) => `$${values.push(value)}`;
  const wanted = [conditions(keyset, '= p.parent', { filter, visible, place })];
  if (after !== null) {
    const types = keyset.keys.map((key) => key.type);
    const keys = decodeKeys(keyset.name, types, after);
    const places = keys.map((key, index) => `${place(key)}::${types[index]}`);
    wanted.push(
      `(${list(keyset)}) ${keyset.direction === 'ASC' ? '>' : '<'} (${places.join(', ')})`,
    );
  }
  const order = keyset.keys.map((key) => `${key.sql} ${keyset.direction}`).join(', ');
  const texts = keyset.keys.map((key) => `(${key.sql})::text`).join(', ');
  const rows: Row[] = await db.query(
    `SELECT p.parent, x.id, x.keys FROM unnest($1::text[]) WITH ORDINALITY AS p (parent, place)
     CROSS JOIN LATERAL (SELECT ${keyset.id} AS id, ARRAY[${texts}] AS keys,
         row_number() OVER (ORDER BY ${order}) AS n
       FROM ${keyset.from} WHERE ${wanted.join(' AND ')} ORDER BY ${order} LIMIT $2) x
     ORDER BY p.place, x.n`,
    values,
  );
  const parents = requests.map((request) => request.parent);
  return groupedBy(parents, rows, (row) => row.parent).map((found) => toPage(keyset, found, first));
};

function toPage(keyset: Keyset, rows: Row[], first: number): PageOfIds {
  const shown = rows.slice(0, first).map(({ id, keys }) => ({
    id,
    get cursor() {
      return encodeKeys(keyset.name, keys);
    },
  }));
  return { rows: shown, hasNextPage: rows.length > first };
}

/** What the conditions are made for; `place` gives a value its parameter. */
interface ConditionFrame {
  filter: string | null;
  visible: Visible | undefined;
  place: (value: unknown) => string;
}

function conditions(
  keyset: Keyset,
  parentIs: string,
  { filter, visible, place }: ConditionFrame,
): string {
  // A list without a parent still names $1, since PostgreSQL wants to know the type of every parameter.
  const parent = keyset.parent ? `${keyset.parent} ${parentIs}` : '$1::text[] IS NOT NULL';
  const filtered = filter !== null && keyset.filter?.replaceAll('$filter', place(filter));
  const values = visible?.values.values();
  const seen = visible?.sql.replaceAll('?', () => place(values!.next().value));
  return [parent, keyset.where, filtered, seen].filter(Boolean).join(' AND ');
}

function list(keyset: Keyset): string {
  return keyset.keys.map((key) => key.sql).join(', ');
}

function stretch({ first, after, filter }: PageRequest): string {
  return JSON.stringify([first, after, filter ?? null]);
}

function identity(request: PageRequest): string {
  return JSON.stringify([request.parent, request.first, request.after, request.filter ?? null]);
}
