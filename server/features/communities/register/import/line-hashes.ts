import { keyedHash } from '../../../../foundation/keyed-hash.js';
import type { Platform } from '../../../../foundation/platform.js';
import { plainEmail, plainPhone, plainText } from './normalize.js';
import { RegisterField } from './register-field.js';

/** The values of a line, or of what somebody types; AREA is an area's id. */
export type FieldValues = Partial<Record<RegisterField, string>>;

/** Makes the hashes by which lines of one community's register are known; those of another community never match. */
export class LineHashes {
  constructor(
    private readonly platform: Pick<Platform, 'secret'>,
    private readonly communityId: string,
  ) {}

  /** What tells a line from every other; `parts` in a fixed order. */
  key(parts: string[]): Buffer {
    return this.hash('key', JSON.stringify(parts));
  }

  /** Of a telephone number; null when it can't be one. */
  phone(text: string): Buffer | null {
    const plain = plainPhone(text);
    return plain === null ? null : this.hash('phone', plain);
  }

  /** Of an e-mail address; null when it can't be one. */
  email(text: string): Buffer | null {
    const plain = plainEmail(text);
    return plain === null ? null : this.hash('email', plain);
  }

  /** Of what people type to be matched; null when something is missing. */
  typed(matching: readonly RegisterField[], values: FieldValues): Buffer | null {
    if (matching.length === 0) return null;
    const fields = matching.toSorted();
    const plain = fields.map((field) => compared(field, values[field] ?? ''));
    return plain.every((value): value is string => Boolean(value))
      ? this.hash('typed', JSON.stringify([fields, plain]))
      : null;
  }

  private hash(what: string, text: string): Buffer {
    return keyedHash(this.platform, `register:${this.communityId}:${what}`, text);
  }
}

function compared(field: RegisterField, value: string): string | null {
  if (field === RegisterField.PHONE) return plainPhone(value);
  if (field === RegisterField.EMAIL) return plainEmail(value);
  return field === RegisterField.AREA ? value : plainText(value);
}
