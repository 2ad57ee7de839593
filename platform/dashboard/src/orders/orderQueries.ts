import { type QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

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
