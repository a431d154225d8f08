import type { LocalizedText } from '../../foundation/text/localized-text.js';
import type { LocalizedText as SeedText } from './content/content-types.js';

/** A text of the demo's content as it is stored. */
export function stored({ zh, en }: SeedText): LocalizedText {
  return { 'zh-Hans': zh, en };
}

/** The moment that many minutes before. */
export function ago(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}
