import type { MessageParams } from '../foundation/errors/refusal.js';
import type { Locale } from '../foundation/text/localized-text.js';
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

const CATALOGUES: Record<Locale, Record<string, string>> = { 'zh-Hans': zhHans, en };

/** A sentence of the catalogue in that language, its placeholders filled in. */
export function sayIn(locale: Locale, key: string, params: MessageParams = {}): string {
  const sentence = CATALOGUES[locale][key];
  // A missing sentence is a bug, but not one that should cost a resident their answer.
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
