import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { endOfDayIn } from './day';

/** An amount in minor units: 4200000 is 42,000.00. */
export interface MoneyAmount {
  amount: number;
  currency: string;
}

/** The time zone of the community whose pages are shown; undefined means the reader's own. */
export const TimeZone = createContext<string | undefined>(undefined);

const relativeSteps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** Numbers, money and times as the reader's language writes them. */
export function createFormats(interfaceLanguage: string, timeZone?: string) {
  // English as most of the world writes dates: 30 Sep.
  const language = interfaceLanguage === 'en' ? 'en-GB' : interfaceLanguage;
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const hours = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const exact = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  });
  const relatives = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const zones = new Intl.DateTimeFormat(language, { timeZoneName: 'longGeneric', timeZone });
  return {
    number: (value: number) => numbers.format(value),
    money: (money: MoneyAmount) => formatMoney(language, money),
    percent: (value: number) => formatPercent(language, value),
    date: (iso: string) => dates.format(new Date(iso)),
    day: (iso: string) => days.format(new Date(iso)),
    hour: (time: string | number) => hours.format(new Date(time)),
    exact: (iso: string) => exact.format(new Date(iso)),
    /** The same to the next full minute, so that nobody comes back a few seconds too early. */
    until: (iso: string) => exact.format(new Date(Math.ceil(Date.parse(iso) / 60_000) * 60_000)),
    /** What clocks here are called, in summer and winter alike: China Standard Time. */
    zone: zones.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '',
    relative: (iso: string, now: number) =>
      formatRelative(relatives, (Date.parse(iso) - now) / 1000),
    list: (words: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(words),
  };
}

function formatMoney(language: string, { amount, currency }: MoneyAmount) {
  const whole = amount % 100 === 0;
  const digits = whole ? 0 : 2;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 100);
}

// Rounded down, so that a share just under a threshold never reads as having reached it.
function formatPercent(language: string, value: number) {
  const digits = value < 1 ? 2 : 1;
  const scale = 10 ** digits;
  const format = { style: 'percent', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, format).format(Math.floor(value * scale) / scale / 100);
}

function formatRelative(format: Intl.RelativeTimeFormat, seconds: number) {
  const step = relativeSteps.find(([, size]) => Math.abs(seconds) >= size);
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, 'second');
}

/** The formats for the language and community shown now. */
export function useFormats() {
  const { i18n } = useTranslation();
  const timeZone = useContext(TimeZone);
  return useMemo(() => createFormats(i18n.language, timeZone), [i18n.language, timeZone]);
}

/** The last second of a day as a field gives it, by the clocks of the community shown; undefined when it is no day. */
export function useEndOfDay() {
  const zone = useContext(TimeZone) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (day: string) => endOfDayIn(zone, day);
}
