import type { AreaNames } from './area-names.js';
import { plainArea } from './normalize.js';
import type { FieldValues, LineHashes } from './line-hashes.js';
import type { FileLine } from './read-lines.js';
import { RegisterField, type ImportPlan, type LineError } from './register-field.js';

/** A line as it is kept: no name, no number, nothing that could be read. */
export interface KeptLine {
  keyHash: Buffer;
  areaId: string | null;
  phoneHash: Buffer | null;
  emailHash: Buffer | null;
  typedHash: Buffer | null;
  /** In hundredths of a square metre. */
  floorArea: number | null;
}

/** Where each field stands in a line. */
export type Places = Map<RegisterField, number>;

/** How a file's lines are looked at. */
export interface Reading {
  plan: ImportPlan;
  places: Places;
  hashes: LineHashes;
  areas: AreaNames;
  /** The first line with each key. */
  keys: Map<string, number>;
}

const LONGEST = 200;

/** What is kept of a line, or what is wrong with it. */
export function checkLine(reading: Reading, { line, cells }: FileLine): KeptLine | LineError {
  const { plan, places, hashes, areas, keys } = reading;
  const error = (field: RegisterField | null, code: string) => ({ line, field, code });
  const values: FieldValues = {};
  for (const [field, place] of places) {
    const value = cells[place] ?? '';
    if (value.length > LONGEST) return error(field, 'tooLong');
    values[field] = value;
  }
  if (places.has(RegisterField.KEY) && !values.KEY) return error(RegisterField.KEY, 'missing');
  const keyHash = hashes.key(keyParts(places, values));
  const first = keys.get(keyHash.toString('base64'));
  if (first !== undefined)
    return {
      ...error(places.has(RegisterField.KEY) ? RegisterField.KEY : null, 'twice'),
      other: first,
    };
  const phoneHash = values.PHONE ? hashes.phone(values.PHONE) : null;
  if (values.PHONE && !phoneHash) return error(RegisterField.PHONE, 'phone');
  const emailHash = values.EMAIL ? hashes.email(values.EMAIL) : null;
  if (values.EMAIL && !emailHash) return error(RegisterField.EMAIL, 'email');
  const areaId = values.AREA ? areas.find(values.AREA) : null;
  if (values.AREA && !areaId) return error(RegisterField.AREA, 'area');
  const floorArea = plainArea(values.FLOOR_AREA ?? '');
  if (floorArea === undefined) return error(RegisterField.FLOOR_AREA, 'floorArea');
  const typed = { ...values, ...(areaId !== null && { AREA: areaId }) };
  const missing = plan.matching.find((field) => !typed[field]);
  const typedHash = hashes.typed(plan.matching, typed);
  // A line may lack what others are matched by, as long as something tells whose it is.
  if (!typedHash && !phoneHash && !emailHash) return error(missing ?? null, 'missing');
  keys.set(keyHash.toString('base64'), line);
  return { keyHash, areaId, phoneHash, emailHash, typedHash, floorArea };
}

/** Without a key of its own, a line is known by all that is mapped, but for what is owned: a new survey makes nobody new. */
function keyParts(places: Places, values: FieldValues): string[] {
  if (places.has(RegisterField.KEY)) return ['KEY', values.KEY!.normalize('NFKC')];
  return [...places.keys()]
    .filter((field) => field !== RegisterField.FLOOR_AREA)
    .toSorted()
    .flatMap((field) => [field, values[field] ?? '']);
}
