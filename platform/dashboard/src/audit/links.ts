import type { AuditEntry } from '../api/types';

const pages: Record<string, string> = { product: 'products', import_run: 'imports' };

/** Where the thing of a record is looked at; none where it has no page. */
export function linkOf(shop: string, { entity }: AuditEntry) {
  const page = pages[entity.type];
  return page && `/shops/${shop}/${page}/${entity.id}`;
}
