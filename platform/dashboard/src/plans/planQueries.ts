import { answerOf, api } from '../api/client';

export const shopPlanQuery = (shop: string) => ({
  queryKey: ['shops', shop, 'plan'] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/plan', { params: { path: { shop } } })),
});

export const plansQuery = {
  queryKey: ['admin', 'plans'] as const,
  queryFn: () => answerOf(api.GET('/admin/plans', {})),
};
