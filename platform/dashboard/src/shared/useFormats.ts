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
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const exactMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium', timeZone });
  return {
    money: (money: Money) => formatMoney(money, locale),
    number: (value: number) => number.format(value),
    /** A calendar date such as 2026-03-01. */
    day: (date: string) => day.format(new Date(`${date}T00:00:00Z`)),
    moment: (time: string) => moment.format(new Date(time)),
    /** To the second, for records. */
    exactMoment: (time: string) => exactMoment.format(new Date(time)),
    list: (words: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words),
  };
}

export type Formats = ReturnType<typeof formats>;
