import { badInput } from '../errors/refusal.js';

/** Trims a text and refuses it when it is empty, too short, too long, or holds characters that can't be kept. */
export function checkText(field: string, text: string, max: number, min = 1): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length === 0) throw badInput(field, 'textEmpty');
  if (length < min) throw badInput(field, 'textTooShort', { min, length });
  return checkRoughText(field, trimmed, max);
}

/** The same for a text that is still being written: it may be empty, and keeps the spaces around it. */
export function checkRoughText(field: string, text: string, max: number): string {
  const length = [...text].length;
  if (length > max) throw badInput(field, 'textTooLong', { max, length });
  // PostgreSQL keeps neither NUL nor half a surrogate pair.
  if (text.includes('\0') || !text.isWellFormed()) throw badInput(field, 'textUnkeepable');
  return text;
}
