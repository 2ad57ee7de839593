import { type QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { Problem } from '../api/problem';

export const ordersKey = (shop: string) => ['shops', shop, 'orders'] as const;

export const orderQuery = (shop: string, number: string) => ({
  queryKey: ['shops', shop, 'order', number] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/orders/{number}', { params: { path: { shop, number } } })),
});

/** An order changed: what shows it, lists it or counts it is read again. */
export async function orderChanged(client: QueryClient, shop: string, number: string) {
  void client.invalidateQueries({ queryKey: ordersKey(shop) });
  void client.invalidateQueries({ queryKey: ['shops', shop, 'summary'] });
  await client.invalidateQueries({ queryKey: orderQuery(shop, number).queryKey });
}

/** A conflict means that the order is no longer what the page shows: it is read again behind the dialog that tells it. */
export function orderRefused(client: QueryClient, shop: string, number: string, refusal: unknown) {
  if (refusal instanceof Problem && refusal.status === 409) void orderChanged(client, shop, number);
}
