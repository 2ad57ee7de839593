import type { Money, ProductChange, VariantChange } from '../api/types';
import { parseAmount } from '../shared/money';
import type { ProductValues, VariantValues } from './productForm';

/** What of a product the merchant changed, and nothing else, so that others' changes stay. */
export function productChange(before: ProductValues, now: ProductValues, version: number, currency: string): ProductChange | undefined {
  const variants = now.variants.flatMap((variant, index) => variantChange(before.variants[index]!, variant, currency));
  const change: Omit<ProductChange, 'version'> = {
    ...(before.title !== now.title && { title: now.title }),
    ...(before.description !== now.description && { description_html: now.description }),
    ...(before.status !== now.status && { status: now.status }),
    ...(before.vendor !== now.vendor && { vendor: now.vendor }),
    ...(before.type !== now.type && { type: now.type }),
    ...(before.tags.join('\n') !== now.tags.join('\n') && { tags: now.tags }),
    ...(variants.length > 0 && { variants }),
  };
  return Object.keys(change).length > 0 ? { version, ...change } : undefined;
}

/** Whether a form shows the same of both; stock moves with every sale and is counted apart. */
export const isSameForm = (one: ProductValues, other: ProductValues) => withoutStock(one) === withoutStock(other);

const withoutStock = ({ variants, ...rest }: ProductValues) => JSON.stringify({ ...rest, variants: variants.map(variant => ({ ...variant, stock: '' })) });

/** The variants whose stock was counted anew: which, where in the form, and how many. */
export const stockChanges = (before: ProductValues, now: ProductValues) =>
  now.variants.flatMap(({ id, stock }, index) =>
    before.variants[index]?.stock.trim() === stock.trim() ? [] : [{ id, index, onHand: Number(stock) }],
  );

function variantChange(before: VariantValues, now: VariantValues, currency: string): VariantChange[] {
  const change: Omit<VariantChange, 'id'> = {
    ...(before.price !== now.price && { price: moneyOf(now.price, currency) }),
    ...(before.compareAt !== now.compareAt && { compare_at_price: now.compareAt ? moneyOf(now.compareAt, currency) : null }),
    ...(before.sku !== now.sku && { sku: now.sku.trim() || null }),
  };
  return Object.keys(change).length > 0 ? [{ id: now.id, ...change }] : [];
}

export const moneyOf = (text: string, currency: string): Money => ({ amount: parseAmount(text, currency) ?? 0, currency });
