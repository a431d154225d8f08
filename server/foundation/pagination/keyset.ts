import { groupBy } from '../collections.js';
import { defineLoader, groupedBy, type LoaderDefinition } from '../loaders/index.js';
import { RequestError } from '../errors/request-error.js';
import type { RequestContext } from '../context.js';
import type { Viewer } from '../viewer.js';
import { decodeKeys, encodeKeys, type KeyType } from './cursor.js';

/** Most nodes a page may have. */
export const MAX_PAGE = 100;

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
  visible?: (viewer: Viewer) => { sql: string; values: unknown[] };
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

/** The ids on a page, with their cursors. */
export interface PageOfIds {
  rows: { id: string; cursor: string }[];
  hasNextPage: boolean;
}

interface Row {
  parent: string;
  id: string;
  keys: string[];
}

/** A loader of pages: all parents that ask for the same stretch of their lists are answered by one statement. */
export function pageLoader(keyset: Keyset): LoaderDefinition<PageRequest, PageOfIds> {
  return defineLoader(async (requests, context) => {
    const alike = groupBy(requests, stretch);
    const pages = new Map<PageRequest, PageOfIds>();
    for (const group of alike.values()) {
      const answers = await readPages(keyset, group, context);
      group.forEach((request, index) => pages.set(request, answers[index]!));
    }
    return requests.map((request) => pages.get(request)!);
  }, identity);
}

/** A loader of list lengths. */
export function countLoader(keyset: Keyset): LoaderDefinition<PageRequest, number> {
  return defineLoader(async (requests, context) => {
    const counts = new Map<string, number>();
    for (const group of groupBy(requests, stretch).values()) {
      for (const { parent, count } of await countLists(keyset, group, context)) {
        counts.set(identity({ ...group[0]!, parent }), count);
      }
    }
    return requests.map((request) => counts.get(identity(request)) ?? 0);
  }, identity);
}

/** Refuses a page size outside 1 … {@link MAX_PAGE}. */
export function checkFirst(first: number): void {
  if (first >= 1 && first <= MAX_PAGE) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `first: ${first} is outside 1 … ${MAX_PAGE}. Ask for fewer and page on with after.`,
  );
}

function countLists(
  keyset: Keyset,
  requests: PageRequest[],
  context: RequestContext,
): Promise<{ parent: string; count: number }[]> {
  const values: unknown[] = [requests.map((request) => request.parent)];
  const wanted = conditions(keyset, '= ANY($1::text[])', {
    filter: requests[0]!.filter ?? null,
    viewer: context.viewer,
    place: (value) => `$${values.push(value)}`,
  });
  return context.platform.db.query(
    `SELECT ${keyset.parent ?? `''`} AS parent, count(*) AS count FROM ${keyset.from}
     WHERE ${wanted} GROUP BY 1`,
    values,
  );
}

async function readPages(keyset: Keyset, requests: PageRequest[], context: RequestContext) {
  const { first, after, filter } = requests[0]!;
  const values: unknown[] = [requests.map((request) => request.parent), first + 1];
  const place = (value: unknown) => `$${values.push(value)}`;
  const { viewer } = context;
  const wanted = [conditions(keyset, '= p.parent', { filter: filter ?? null, viewer, place })];
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
  const rows: Row[] = await context.platform.db.query(
    `SELECT p.parent, x.id, x.keys FROM unnest($1::text[]) WITH ORDINALITY AS p (parent, place)
     CROSS JOIN LATERAL (SELECT ${keyset.id} AS id, ARRAY[${texts}] AS keys,
         row_number() OVER (ORDER BY ${order}) AS n
       FROM ${keyset.from} WHERE ${wanted.join(' AND ')} ORDER BY ${order} LIMIT $2) x
     ORDER BY p.place, x.n`,
    values,
  );
  const parents = requests.map((request) => request.parent);
  return groupedBy(parents, rows, (row) => row.parent).map((found) => toPage(keyset, found, first));
}

function toPage(keyset: Keyset, rows: Row[], first: number): PageOfIds {
  const shown = rows
    .slice(0, first)
    .map(({ id, keys }) => ({ id, cursor: encodeKeys(keyset.name, keys) }));
  return { rows: shown, hasNextPage: rows.length > first };
}

/** What the conditions are made for; `place` gives a value its parameter. */
interface ConditionFrame {
  filter: string | null;
  viewer: Viewer;
  place: (value: unknown) => string;
}

function conditions(
  keyset: Keyset,
  parentIs: string,
  { filter, viewer, place }: ConditionFrame,
): string {
  // A list without a parent still names $1, since PostgreSQL wants to know the type of every parameter.
  const parent = keyset.parent ? `${keyset.parent} ${parentIs}` : '$1::text[] IS NOT NULL';
  const filtered = filter !== null && keyset.filter?.replaceAll('$filter', place(filter));
  const visible = keyset.visible?.(viewer);
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
