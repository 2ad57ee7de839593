import type { FieldNamesMarkedBoolean } from 'react-hook-form';
import type { ProductValues } from './productForm';

export type FieldName = 'title' | 'description' | 'status' | 'vendor' | 'type' | 'tags' | 'price' | 'compareAt' | 'sku' | 'stock';

const own = ['title', 'description', 'price', 'compareAt', 'sku', 'stock', 'status', 'vendor', 'type', 'tags'] as const;

/** The names of what was touched, each once, in the order of the page. */
export function changedFields({ variants = [], ...rest }: Partial<FieldNamesMarkedBoolean<ProductValues>>): FieldName[] {
  const touched = new Set<string>(Object.entries(rest).filter(([, dirty]) => isTouched(dirty)).map(([name]) => name));
  variants.forEach(variant => Object.entries(variant ?? {}).forEach(([name, dirty]) => dirty && touched.add(name)));
  return own.filter(name => touched.has(name));
}

const isTouched = (dirty: unknown) => (Array.isArray(dirty) ? dirty.some(Boolean) : dirty === true);
