/** What an erasure counts, in the order in which people want to know it. */
const kinds = ['orders', 'carts', 'remarks', 'tracking_numbers', 'payment_links', 'mails', 'suppressed_addresses', 'kept_answers', 'index_entries', 'keys'] as const;

type Kind = (typeof kinds)[number] | 'rest';

/** What went of each kind; kinds that have no words here are one sum at the end. */
export function countsOf(counts: Record<string, number>): [Kind, number][] {
  const known = new Set<string>(kinds);
  const rest = Object.entries(counts).filter(([kind]) => !known.has(kind)).reduce((sum, [, count]) => sum + count, 0);
  const all: [Kind, number][] = [...kinds.map((kind): [Kind, number] => [kind, counts[kind] ?? 0]), ['rest', rest]];
  return all.filter(([, count]) => count > 0);
}
