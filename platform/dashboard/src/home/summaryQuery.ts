import { answerOf, api } from '../api/client';

export const summaryQuery = (shop: string) => ({
  queryKey: ['shops', shop, 'summary'] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/summary', { params: { path: { shop } } })),
});
