import { answerOf, api } from '../api/client';

export const productsKey = (shop: string) => ['shops', shop, 'products'] as const;

export const productQuery = (shop: string, id: string) => ({
  queryKey: ['shops', shop, 'product', id] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/products/{id}', { params: { path: { shop, id } } })),
});
