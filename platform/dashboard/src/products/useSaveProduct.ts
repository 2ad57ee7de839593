import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { answerOf, api } from '../api/client';
import { Problem } from '../api/problem';
import type { Product } from '../api/types';
import { placeErrors } from '../shared/fieldErrors';
import { useProblemText } from '../shared/useProblemText';
import { useShop } from '../shell/useShop';
import { isSameForm, productChange, stockChanges } from './productChange';
import { type ProductValues, valuesOf } from './productForm';
import { productQuery, productsKey } from './productQueries';
import { uploadsOf } from './underWay';

/** Saves only what was changed: the product first, then stock counted anew. */
export function useSaveProduct(product: Product, before: ProductValues, form: UseFormReturn<ProductValues>) {
  const { shop, currency } = useShop();
  const client = useQueryClient();
  const text = useProblemText();
  const [failure, setFailure] = useState('');
  const query = productQuery(shop, product.id);

  /** What changed meanwhile without touching the form, such as a picture that has just come, is no reason to ask anybody. */
  const changeProduct = async (now: ProductValues, version = product.version, tries = 5): Promise<void> => {
    const body = productChange(before, now, version, currency);
    const path = { shop, id: product.id };
    if (!body) return;
    try {
      await answerOf(api.PATCH('/shops/{shop}/products/{id}', { params: { path }, body }));
    } catch (error) {
      const fresh = error instanceof Problem && error.code === 'changed-meanwhile' && tries > 0 ? await client.fetchQuery({ ...query, staleTime: 0 }) : undefined;
      if (!fresh || !isSameForm(valuesOf(fresh), before)) throw error;
      await changeProduct(now, fresh.version, tries - 1);
    }
  };

  /** The newest that is known, unless it shows what the merchant has not seen: then the server shall refuse. */
  const versionBehindForm = () => {
    const newest = client.getQueryData<Product>(query.queryKey);
    return newest && isSameForm(valuesOf(newest), before) ? newest.version : product.version;
  };

  const countStock = async ({ id, index, onHand }: { id: string; index: number; onHand: number }) => {
    const params = { path: { shop, id } };
    try {
      await answerOf(api.PUT('/shops/{shop}/variants/{id}/stock', { params, body: { on_hand: onHand } }));
    } catch (error) {
      if (error instanceof Problem && error.status === 409)
        form.setError(`variants.${index}.stock`, { type: 'server', message: error.detail });
      throw error;
    }
  };

  /** Where in the form the variants stand that were sent, in the order in which they were. */
  const sentVariants = (now: ProductValues) =>
    (productChange(before, now, product.version, currency)?.variants ?? []).map(({ id }) => now.variants.findIndex(variant => variant.id === id));

  const tell = (error: unknown, now: ProductValues) => {
    const places: FieldPath<ProductValues>[] = ['title', 'vendor', 'type', 'tags', ...variantPlaces(before)];
    const rest = error instanceof Problem ? placeErrors(renamed(error, sentVariants(now)), places, form.setError) : [];
    setFailure(rest.join(' ') || text(error));
  };

  const save = async (now: ProductValues) => {
    setFailure('');
    try {
      await uploadsOf(product.id);
      await changeProduct(now, versionBehindForm());
      for (const change of stockChanges(before, now)) await countStock(change);
      const saved = await client.fetchQuery({ ...query, staleTime: 0 });
      form.reset(valuesOf(saved), { keepDirtyValues: false });
      await client.invalidateQueries({ queryKey: productsKey(shop) });
    } catch (error) {
      if (error instanceof Problem && error.status === 409) await client.invalidateQueries({ queryKey: query.queryKey });
      tell(error, now);
    }
  };
  return { save, failure, forget: () => setFailure('') };
}

const variantPlaces = ({ variants }: ProductValues) =>
  variants.flatMap((_, index) => [`variants.${index}.price`, `variants.${index}.compareAt`, `variants.${index}.sku`] as const);

/** The server's names of fields as the form's: it counts only the variants that were sent. */
function renamed(problem: Problem, sent: number[]): Problem {
  problem.errors.forEach(error => {
    error.pointer = error.pointer
      .replace(/^\/variants\/(\d+)/, (_, index) => `/variants/${sent[Number(index)] ?? index}`)
      .replace('compare_at_price', 'compareAt')
      .replace(/(price|compareAt)\/amount$/, '$1');
  });
  return problem;
}
