import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

export const closingQuery = (shop: string) => ({
  queryKey: ['shops', shop, 'closing'] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/closing', { params: { path: { shop } } })),
});

/** A decision about the shop's life; whatever tells of its state is read again. */
export function useLifeChange<Body>(shop: string, send: (body: Body) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries({ queryKey: ['shops', shop] }), client.invalidateQueries({ queryKey: ['me'] })]);
      onDone?.();
    },
  });
}
