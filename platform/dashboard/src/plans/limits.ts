import type { LimitUse } from '../api/types';

export type Limit = LimitUse['name'];

const gibibyte = 2 ** 30;

/** What a limit is called where nothing of it is used. */
export const labelOf = (name: Limit) => (name === 'orders_per_month' ? 'admin.ordersPerMonth' : `limits.${name}` as const);

/** A limit as it stands in a field: storage in gigabytes, the others as they are; nothing where there is no limit. */
export const typedOf = (name: Limit, limit: number | null) => (limit === null ? '' : String(name === 'storage_bytes' ? limit / gibibyte : limit));

/** The limit that was typed; null for none, undefined for what is no limit. */
export function limitOf(name: Limit, typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const value = Number(text) * (name === 'storage_bytes' ? gibibyte : 1);
  return Number.isFinite(value) && value >= 1 && (name === 'storage_bytes' || Number.isInteger(value)) ? Math.round(value) : undefined;
}
