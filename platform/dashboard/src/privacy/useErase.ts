import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { SignedCertificate } from '../api/types';
import { useShop } from '../shell/useShop';
import type { Person } from './person';

/** Erases a person and forgets here whatever may still show them. */
export function useErase(onDone: (certificate: SignedCertificate) => void) {
  const { shop } = useShop();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ as, value }: Person) =>
      answerOf(api.POST('/shops/{shop}/privacy/erasures', { params: { path: { shop } }, body: as === 'email' ? { email: value } : { order: value } })),
    onSuccess: async certificate => {
      client.removeQueries({ queryKey: ['shops', shop, 'orders'] });
      client.removeQueries({ queryKey: ['shops', shop, 'order'] });
      await client.invalidateQueries({ queryKey: ['shops', shop, 'erasures'] });
      onDone(certificate);
    },
  });
}
