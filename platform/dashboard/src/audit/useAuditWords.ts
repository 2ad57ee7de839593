import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../api/types';
import { type Told, byMinute, numbersIn } from './byMinute';
import { linkOf, orderPage } from './links';
import { readRequest } from './request';
import { isId, useDetailWords } from './useDetailWords';

/** Where records are read: in a shop, or among the platform's pages. */
export type Place = { shop: string; currency: string } | undefined;

/** A thing that a record names, and where it is looked at. */
export type Thing = { text: string; to?: string };

/** Records in words. What has no words of ours yet is told by its code, so that nothing is ever hidden. */
export function useAuditWords(entries: AuditEntry[], place: Place) {
  const { t, i18n } = useTranslation('audit');
  const detailsOf = useDetailWords(place?.currency);
  const shop = place?.shop;
  return useMemo(() => {
    const numbers = numbersIn(entries);
    const known = (key: string, otherwise: string) => (i18n.exists(`audit:${key}`) ? t(key as 'list') : otherwise);
    const orderOf = (number: string): Thing => ({ text: t('order', { number }), to: shop && orderPage(shop, number) });

    const thingOf = (entry: AuditEntry): Thing => {
      const { entity, actor } = entry;
      const number = numbers.get(entity.id);
      if (entity.type === 'order' && number) return orderOf(number);
      if (entity.id === actor.id || nameless.has(entity.type)) return { text: '' };
      return { text: entity.name ?? (isId(entity.id) ? hostOf(entry) ?? known(`entities.${entity.type}`, entity.type) : entity.id), to: linkOf(shop, entry) };
    };

    const deedOf = (entry: AuditEntry): Sentence => {
      const action = known(`actions.${entry.action.replace('.', '_')}`, entry.action);
      const thing = thingOf(entry);
      const host = hostIn(entry.details);
      if (entry.entity.type === 'tenant' && host) return { action, things: [{ text: host }], of: thing };
      return { action, things: thing.text ? [thing] : [] };
    };

    const askedOf = ({ details }: AuditEntry): { looked: boolean | undefined; thing: Thing } => {
      const request = readRequest(String(details.request));
      if (!request) return { looked: undefined, thing: { text: String(details.request) } };
      return { looked: request.looked, thing: request.number ? orderOf(request.number) : { text: t(`parts.${request.part as 'shop'}`) } };
    };

    const visitsOf = (told: Told): Sentence[] => {
      const asked = [told, ...told.also].map(askedOf);
      return ([false, true, undefined] as const).map(looked => ({
        action: t(looked === undefined ? 'support.other' : looked ? 'support.looked' : 'support.changed'),
        things: distinct(asked.filter(each => each.looked === looked).map(({ thing }) => thing)),
      })).filter(({ things }) => things.length > 0);
    };

    return {
      rows: byMinute(entries),
      sentencesOf: (told: Told): Sentence[] =>
        (told.action === 'support.accessed' ? visitsOf(told) : [deedOf(told)]),
      detailsOf: (told: Told) => [detailsOf(told.details), told.also.length > 0 && t('support.requests', { count: told.also.length + 1 })].filter(Boolean).join(' · '),
    };
  }, [t, i18n, i18n.language, entries, shop, detailsOf]);
}

export type AuditWords = ReturnType<typeof useAuditWords>;

/** What was done, to which things, and in which shop where that is not plain. */
export type Sentence = { action: string; things: Thing[]; of?: Thing };

/** The action alone says what these are. */
const nameless = new Set(['orders', 'audit', 'master_key', 'privacy_erasure']);

/** A domain is named by its host. */
const hostOf = ({ entity, details }: AuditEntry) => (entity.type === 'domain' ? hostIn(details) : undefined);

const hostIn = (details: AuditEntry['details']) => ('host' in details ? String(details.host) : undefined);

const distinct = (things: Thing[]) => [...new Map(things.map(thing => [thing.text, thing])).values()];
