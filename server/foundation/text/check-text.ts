import { badInput } from '../errors/refusal.js';

/** Trims a text and refuses it when it is empty, too long, or holds characters that can't be kept. */
export function checkText(field: string, text: string, max: number): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length === 0) throw badInput(field, 'textEmpty');
  if (length > max) throw badInput(field, 'textTooLong', { max, length });
  // PostgreSQL keeps neither NUL nor half a surrogate pair.
  if (trimmed.includes('\0') || !trimmed.isWellFormed()) throw badInput(field, 'textUnkeepable');
  return trimmed;
}
