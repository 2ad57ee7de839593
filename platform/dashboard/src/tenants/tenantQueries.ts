import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

export const tenantQuery = (id: string) => ({
  queryKey: ['admin', 'tenants', 'one', id] as const,
  queryFn: () => answerOf(api.GET('/admin/tenants/{id}', { params: { path: { id } } })),
});

/** A decision about one shop; whatever shows shops is read again. */
export function useTenantChange<Body>(send: (body: Body) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['admin'] });
      onDone?.();
    },
  });
}
