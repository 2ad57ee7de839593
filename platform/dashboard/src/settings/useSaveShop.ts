import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { answerOf, api } from '../api/client';
import { Problem, isProblem } from '../api/problem';
import type { Shop } from '../api/types';
import { placeErrors } from '../shared/fieldErrors';
import { useProblemText } from '../shared/useProblemText';
import { shopQuery } from '../shell/useShop';
import { type ShopValues, shopFields } from './ShopForm';

/** Saves what was changed of a shop; a refusal is told at its field, a clash brings the others' values in. */
export function useSaveShop({ shop, version }: Shop, form: UseFormReturn<ShopValues>) {
  const client = useQueryClient();
  const text = useProblemText();
  const [failure, setFailure] = useState('');
  const { queryKey } = shopQuery(shop);

  const save = async (values: ShopValues) => {
    setFailure('');
    const changed = Object.fromEntries(shopFields.filter(field => form.formState.dirtyFields[field]).map(field => [field, values[field] || null]));
    try {
      const saved = await answerOf(api.PATCH('/shops/{shop}', { params: { path: { shop } }, body: { ...changed, version } }));
      client.setQueryData(queryKey, saved);
      form.reset({ ...values, contact_email: saved.contact_email ?? '' }, { keepDirtyValues: false });
      await client.invalidateQueries({ queryKey: ['me'] });
    } catch (error) {
      if (isProblem(error, 'changed-meanwhile')) await client.invalidateQueries({ queryKey });
      const rest = error instanceof Problem ? placeErrors(error, shopFields, form.setError) : [];
      setFailure(rest.join(' ') || text(error));
    }
  };
  return { save, failure, forget: () => setFailure('') };
}
