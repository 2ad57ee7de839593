import type { AuditEntry } from '../api/types';

/** A record, with those of the same visitor and minute that stand directly below it. */
export type Told = AuditEntry & { also: AuditEntry[] };

const isRequest = ({ action }: AuditEntry) => action === 'support.accessed';

const minuteOf = ({ at }: AuditEntry) => at.slice(0, 16);

/** Support opens a page, and the page asks for much at once: its requests of a minute are told together. */
export function byMinute(entries: AuditEntry[]): Told[] {
  const told: Told[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last && isRequest(last) && isRequest(entry) && last.actor.id === entry.actor.id && minuteOf(last) === minuteOf(entry)) last.also.push(entry);
    else told.push({ ...entry, also: [] });
  }
  return told;
}

/** The numbers of orders, by id, as far as some record on the page names them: old records of other kinds do not. */
export const numbersIn = (entries: AuditEntry[]) =>
  new Map(entries.flatMap(({ entity, details }) => (entity.type === 'order' && 'number' in details ? [[entity.id, String(details.number)] as const] : [])));
