import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '../api/types';
import { formatMoney } from './money';

/** Figures and times in the reader's language and, inside a shop, in the shop's time zone. */
export function useFormats(timeZone?: string) {
  const { i18n } = useTranslation();
  return useMemo(() => formats(i18n.language, timeZone), [i18n.language, timeZone]);
}

function formats(locale: string, timeZone: string | undefined) {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const mediumDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const exactMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium', timeZone });
  return {
    money: (money: Money) => formatMoney(money, locale),
    number: (value: number) => number.format(value),
    /** 0.0125 is 1.25%. */
    percent: (share: number) => percent.format(share),
    /** A calendar date such as 2026-03-01. */
    day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
    /** The day of a time such as 2026-03-01T09:00:00Z. */
    date: (time: string) => mediumDay.format(new Date(time)),
    longDay: (date: string) => longDay.format(new Date(`${date}T00:00:00Z`)),
    /** 1.5 MB of 1,572,864 bytes: storage is counted in powers of 1,024. */
    bytes: (count: number) => bytes(count, locale),
    moment: (time: string) => moment.format(new Date(time)),
    /** To the second, for records. */
    exactMoment: (time: string) => exactMoment.format(new Date(time)),
    /** Names after each other, not a sentence. */
    enumeration: (names: string[]) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names),
    list: (words: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  };
}

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

function bytes(count: number, locale: string) {
  const power = Math.min(units.length, Math.max(1, Math.floor(Math.log2(Math.max(1, count)) / 10)));
  return new Intl.NumberFormat(locale, { style: 'unit', unit: units[power - 1], unitDisplay: 'short', maximumFractionDigits: 1 }).format(count / 1024 ** power);
}

export type Formats = ReturnType<typeof formats>;
