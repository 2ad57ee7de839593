import type { AuditEntry } from '../api/types';

const pages: Record<string, string> = { product: 'products', import_run: 'imports' };

/** Where the thing of a record is looked at, in the shop or, without one, among the platform's pages; none where it has no page. */
export function linkOf(shop: string | undefined, { entity }: AuditEntry, number?: string) {
  if (shop === undefined) return entity.type === 'tenant' ? `/admin/tenants/${entity.id}` : undefined;
  if (entity.type === 'order') return number && orderPage(shop, number);
  const page = pages[entity.type];
  return page && `/shops/${shop}/${page}/${entity.id}`;
}

export const orderPage = (shop: string, number: string) => `/shops/${shop}/orders/${number}`;
