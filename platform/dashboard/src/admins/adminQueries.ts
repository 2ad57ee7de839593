import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

export const adminsQuery = {
  queryKey: ['admin', 'admins'] as const,
  queryFn: () => answerOf(api.GET('/admin/admins', {})),
};

export function useAdminsChange<Body>(send: (body: Body) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries({ queryKey: adminsQuery.queryKey }), onSuccess: onDone });
}
