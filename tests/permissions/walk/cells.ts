/** One field of one answer: where it stands, and what it shows. */
export interface Cell {
  /** `Type.field`. */
  field: string;
  /** Where it stands, the same for everybody: things by their ids, the rest by its place. */
  path: string;
  /** The id of what it is a field of, or of the nearest thing around that has one. */
  of: string | null;
  /** What is there, brought to one text: a scalar’s JSON, `{}` for an object, the size of a list. */
  value: string;
}

type Json = unknown;
type Fields = Record<string, Json>;

/** Every field below a value; objects say by `__typename` whose fields theirs are. */
export function cellsOf(value: Json, path: string, around: string | null = null): Cell[] {
  const cells: Cell[] = [];
  gather(value, path, around, cells);
  return cells;
}

function gather(value: Json, path: string, around: string | null, cells: Cell[]): void {
  if (Array.isArray(value))
    value.forEach((one, place) => gather(one, `${path}[${keyOf(one, place)}]`, around, cells));
  else if (isFields(value)) {
    const of = idOf(value) ?? around;
    for (const [name, inner] of Object.entries(value)) {
      if (name === '__typename') continue;
      const place = `${path}.${name}`;
      const field = `${String(value['__typename'])}.${name}`;
      cells.push({ field, path: place, of, value: shown(inner) });
      gather(inner, place, of, cells);
    }
  }
}

/** Names of all types in an answer. */
export function typesIn(value: Json, types = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) typesIn(one, types);
  else if (isFields(value)) {
    if (typeof value['__typename'] === 'string') types.add(value['__typename']);
    for (const inner of Object.values(value)) typesIn(inner, types);
  }
  return types;
}

/** Ids of things anywhere in an answer, with the field they stand in. */
export function idsIn(value: Json, field = '', ids: [string, string][] = []): [string, string][] {
  if (typeof value === 'string') {
    if (/^[a-z]{3}_[0-9a-z]{25}$/.test(value)) ids.push([field, value]);
  } else if (Array.isArray(value)) for (const one of value) idsIn(one, field, ids);
  else if (isFields(value))
    for (const [name, inner] of Object.entries(value))
      idsIn(inner, `${String(value['__typename'])}.${name}`, ids);
  return ids;
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A thing in a list goes by its id, so that others are compared with the same one, whatever they see beside it. */
function keyOf(value: Json, place: number): string {
  return (isFields(value) && (idOf(value) ?? idOf(value['node']))) || String(place);
}

function idOf(value: Json): string | undefined {
  const id = isFields(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function shown(value: Json): string {
  if (Array.isArray(value) && value.some(isFields)) return `${value.length} of them`;
  return isFields(value) ? '{}' : JSON.stringify(value ?? null);
}
