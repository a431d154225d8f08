import type { MessageParams, Moment } from '../foundation/errors/refusal.js';
import type { Locale } from '../foundation/text/localized-text.js';
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

const CATALOGUES: Record<Locale, Record<string, string>> = { 'zh-Hans': zhHans, en };

/** A sentence of the catalogue in that language, its placeholders filled in. */
export function sayIn(locale: Locale, key: string, params: MessageParams = {}): string {
  const sentence = CATALOGUES[locale][key];
  // A missing sentence is a bug, but not one that should cost a resident their answer.
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => toText(locale, params[name] ?? ''));
}

function toText(locale: Locale, value: MessageParams[string]): string {
  return typeof value === 'object' ? tellMoment(locale, value) : String(value);
}

/** To the next full minute, so that nobody comes back a few seconds too early. */
function tellMoment(locale: Locale, { at, timeZone }: Moment): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(new Date(Math.ceil(at.getTime() / 60_000) * 60_000));
}
