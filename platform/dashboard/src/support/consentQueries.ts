import { answerOf, api } from '../api/client';

export const consentsQuery = (shop: string) => ({
  queryKey: ['shops', shop, 'support-consents'] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/support-consents', { params: { path: { shop } } })),
});
