import * as z from 'zod/mini';
import type { Product, Variant } from '../api/types';
import { amountText, parseAmount } from '../shared/money';

/** What a product's form holds: amounts and counts as they were typed. */
export function productForm(currency: string) {
  const amount = z.string().check(z.refine(text => parseAmount(text, currency) !== null, 'amount'));
  const variant = z.object({
    id: z.string(),
    price: amount,
    compareAt: z.union([z.literal(''), amount]),
    sku: z.string().check(z.maxLength(120, 'long')),
    stock: z.string().check(z.regex(/^\s*\d{1,9}\s*$/, 'count')),
  });
  return z.object({
    title: z.string().check(z.trim(), z.minLength(1, 'required'), z.maxLength(255, 'long')),
    description: z.string(),
    status: z.enum(['active', 'draft', 'archived']),
    vendor: z.string().check(z.maxLength(255, 'long')),
    type: z.string().check(z.maxLength(255, 'long')),
    tags: z.array(z.string()),
    variants: z.array(variant),
  });
}

export type ProductValues = z.infer<ReturnType<typeof productForm>>;
export type VariantValues = ProductValues['variants'][number];

export const valuesOf = (product: Product): ProductValues => ({
  title: product.title,
  description: product.description_html,
  status: product.status,
  vendor: product.vendor ?? '',
  type: product.type ?? '',
  tags: product.tags,
  variants: product.variants.map(variantValues),
});

const variantValues = (variant: Variant): VariantValues => ({
  id: variant.id,
  price: variant.price ? amountText(variant.price) : '',
  compareAt: variant.compare_at_price ? amountText(variant.compare_at_price) : '',
  sku: variant.sku ?? '',
  stock: String(variant.stock.on_hand),
});
