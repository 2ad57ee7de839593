import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { shopQuery, useShop } from '../shell/useShop';

export const domainsQuery = (shop: string) => ({
  queryKey: ['shops', shop, 'domains'] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/domains', { params: { path: { shop } } })),
});

/** A change of one domain or of the list; both are read again, and the shop, whose address may be another one now. */
export function useDomainChange<Body>(send: (shop: string, body: Body) => Promise<unknown>, onDone?: () => void) {
  const { shop } = useShop();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => send(shop, body),
    onSettled: () => client.invalidateQueries({ queryKey: domainsQuery(shop).queryKey }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: shopQuery(shop).queryKey, exact: true });
      onDone?.();
    },
  });
}
