import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';
import { useFormats } from '../shared/useFormats';

type Details = AuditEntry['details'];

/** Told elsewhere in the record, or of use to machines alone. */
const silent = new Set(['number', 'currency', 'version', 'host', 'request', 'address', 'searched', 'from', 'keys']);

/** The details of a record in words: money as money, and no ids. What has no words of ours is told by its name. */
export function useDetailWords(currency: string | undefined) {
  const { t, i18n } = useTranslation('audit');
  const { money, number, bytes, list } = useFormats();
  return useMemo(() => {
    const nameOf = (field: string) => (i18n.exists(`audit:names.${field}`) ? t(`names.${field}` as 'names.title') : field);
    const wordsOf: Record<string, (value: unknown, details: Details) => string> = {
      amount: (value, details) => {
        const unit = 'currency' in details ? String(details.currency) : currency;
        return unit ? money({ amount: Number(value), currency: unit }) : number(Number(value));
      },
      bytes: value => bytes(Number(value)),
      fields: value => list((value as string[]).map(nameOf)),
      hours: value => t('details.hours', { count: Number(value) }),
      on_hand: value => t('details.onHand', { count: Number(value) }),
      orders: value => t('details.orders', { count: Number(value) }),
      shown: (value, details) => t(isSearch(details) ? 'details.found' : 'details.shown', { count: Number(value) }),
      share: value => t('details.share', { share: Number(value) }),
      stopped: value => (value ? t('details.stopped') : ''),
      on: value => t(value ? 'details.on' : 'details.off'),
      complete: value => t(value ? 'details.complete' : 'details.left'),
      to_version: value => t('details.version', { version: Number(value) }),
      reason: value => String(value),
      plan: value => String(value),
    };
    const worded = (details: Details) => ([name, value]: [string, unknown]) => {
      if (value === null || silent.has(name) || hasId(value)) return '';
      return wordsOf[name]?.(value, details) ?? `${nameOf(name)}: ${textOf(value)}`;
    };
    return (details: Details) => Object.entries(details).map(worded(details)).filter(Boolean).join(' · ');
  }, [t, i18n, i18n.language, currency, money, number, bytes, list]);
}

const isSearch = (details: Details) => 'searched' in details && details.searched === true;

export const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

const hasId = (value: unknown) => typeof value === 'string' && isId(value);

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
