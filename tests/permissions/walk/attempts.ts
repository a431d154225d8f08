import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { BoardVisibility } from '../../../server/features/communities/board.js';
import type { MutationRow } from '../table/mutations/mutation-row.js';
import type { Viewer } from '../world/company.js';
import type { World } from '../world/world.js';
import type { Learnt, Line } from './ask.js';
import { TOP } from './documents.js';
import type { Thing, Things } from './things.js';

/** A mutation that is tried on something. */
export interface Trial {
  name: string;
  row: MutationRow;
  thing: Thing;
}

/** Everything that a mutation is tried on: a thing of the kind of each place, visibility and ownership, one hidden, one that never was. */
export function trialsOf(name: string, row: MutationRow, things: Things): Trial[] {
  if (!row.of) return [{ name, row, thing: TOP }];
  const alike = new Map<string, Thing>();
  for (const thing of [...things.all.values()].filter(
    (one) => one.type === row.of && (row.on?.(one, things) ?? true),
  )) {
    const { place, visibility, hidden, state, ownerId } = thing;
    // How far it has come decides the same everywhere: it is tried where everybody sees it.
    const stage = place === 'here' && (visibility ?? 'PUBLIC') === 'PUBLIC' ? state : null;
    const key = [
      place,
      visibility,
      hidden,
      stage,
      ownerId !== null && things.isViewers(ownerId),
    ].join();
    if (!alike.has(key)) alike.set(key, thing);
  }
  const [some] = alike.values();
  if (!some) throw new Error(`${name}: the world has no ${row.of}`);
  return [...alike.values(), neverWas(some)].map((thing) => ({ name, row, thing }));
}

/** Something of the same kind that is there for nobody. */
function neverWas(thing: Thing): Thing {
  const id = thing.id.replace(/[^_]{8}$/, '00000000');
  return {
    ...thing,
    id,
    place: null,
    visibility: BoardVisibility.PUBLIC,
    ownerId: null,
    hidden: true,
  };
}

/** What somebody was refused with; null when they were let through. */
export async function attempt(
  line: Line,
  { name, row, thing }: Trial,
  { world, schema }: { world: World; schema: GraphQLSchema },
): Promise<string | null> {
  const input = row.input(thing, world);
  const target = fieldOf(input, thing.id);
  const code = codeOf(await line.ask(documentOf(schema, name), { input }), target);
  return code === OVER && !row.stateFirst ? null : code;
}

/** The field that names the thing, however deep it stands; null where none does. */
function fieldOf(input: object, id: string): string | null {
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    if (String(value) === id) return field;
    const deeper = value !== null && typeof value === 'object' ? fieldOf(value, id) : null;
    if (deeper) return deeper;
  }
  return null;
}

/** Asks for nothing but the refusals: of the whole, and of each thing where it is done to many. */
function documentOf(schema: GraphQLSchema, name: string): string {
  const { args, type } = schema.getMutationType()!.getFields()[name]!;
  const [input] = args;
  const payload = getNamedType(type) as GraphQLObjectType;
  const refusals = 'userErrors { code field }';
  const each = payload.getFields()['results'] ? ` results { ${refusals} }` : '';
  const [head, given] = input ? [` ($input: ${String(input.type)})`, '(input: $input)'] : ['', ''];
  return `mutation${head} { done: ${name}${given} { ${refusals}${each} } }`;
}

/** Refusals that are about how far something has come. */
const ABOUT_THE_STATE = new Set([
  'WRONG_PHASE',
  'WRONG_STATUS',
  'NOT_OPEN_YET',
  'CLOSED',
  'TOO_EARLY',
]);

/** Told apart from being let through only where a row says that it is told first. */
export const OVER = 'over';

/** Refusals that are about who asks. */
const ABOUT_THE_VIEWER = new Set([
  'SIGN_IN_REQUIRED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NOT_A_RESIDENT',
  'NOT_ON_ROLL',
]);

/** A payload; one that does something to many things tells of each. */
interface Done {
  userErrors: Refusal[];
  results?: { userErrors: Refusal[] }[] | null;
}

interface Refusal {
  code: string;
  field: string[] | null;
}

function codeOf({ data, errors }: Learnt, target: string | null): string | null {
  const done = data?.['done'] as Done | null | undefined;
  const [refusal] = [...(done?.userErrors ?? []), ...(done?.results?.[0]?.userErrors ?? [])];
  if (errors[0]) return errors[0].code ?? errors[0].message;
  if (refusal && ABOUT_THE_STATE.has(refusal.code)) return OVER;
  if (!refusal || !ABOUT_THE_VIEWER.has(refusal.code)) return null;
  // That something else which was named isn't there is not about who asks.
  if (refusal.code === 'NOT_FOUND' && !refusal.field?.includes(target ?? '')) return null;
  return refusal.code;
}

/** What the table says they are refused with. */
export function wanted(viewer: Viewer, { row, thing }: Trial, things: Things): string | null {
  if (!viewer.personId && !row.visitorsToo) return 'UNAUTHENTICATED';
  if (viewer.readsOnly) return 'FORBIDDEN';
  if (row.of && !row.whateverIsThere && !things.isThere(thing, viewer)) return 'NOT_FOUND';
  return row.refused(viewer, thing);
}

/** Whether somebody was answered as the table says. */
export function fits(got: string | null, said: string | null, { row, thing }: Trial): boolean {
  if (got === said || (got === OVER && row.stateFirst === true)) return true;
  return (
    row.whateverIsThere === true && thing.place === null && said === null && got === 'NOT_FOUND'
  );
}
