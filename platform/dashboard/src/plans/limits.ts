import type { LimitUse } from '../api/types';

export type Limit = LimitUse['name'];

/** The limits that a shop has to know of: first those that are reached, then those that are near. Calls of the API come and go and are left out. */
export function tightOf(limits: LimitUse[]) {
  const named = (wanted: LimitUse['state']) => limits.filter(({ name, state }) => state === wanted && name !== 'api_calls_per_minute').map(({ name }) => name);
  return { reached: named('reached'), near: named('near') };
}

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
