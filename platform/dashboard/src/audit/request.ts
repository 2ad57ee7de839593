/** What support asked of the platform, as far as it can be told in words: a looked-at or changed part of the shop. */
export type Request = { looked: boolean; part: Part; number?: string };

const parts = {
  '': 'shop', audit: 'audit', closing: 'closing', domains: 'domains', lifecycle: 'closing', orders: 'orders', plan: 'plan', privacy: 'privacy',
  'product-exports': 'exports', 'product-imports': 'imports', products: 'products', summary: 'home', 'support-consents': 'support', variants: 'stock',
} as const;

export type Part = (typeof parts)[keyof typeof parts] | 'order' | 'product';

/** Reads "GET /api/v1/shops/demo/orders/1003"; nothing of what it does not know. */
export function readRequest(text: string): Request | undefined {
  const [, method, first = '', second] = /^([A-Z]+) \/api\/v1\/shops\/[^/?]+(?:\/([^/?]+))?(?:\/([^/?]+))?/.exec(text) ?? [];
  if (!method || !Object.hasOwn(parts, first)) return undefined;
  const looked = method === 'GET' || method === 'HEAD';
  if (first === 'orders' && second) return { looked, part: 'order', number: decodeURIComponent(second) };
  if (first === 'products' && second) return { looked, part: 'product' };
  return { looked, part: parts[first as keyof typeof parts] };
}
