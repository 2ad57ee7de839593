import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

export const flagsQuery = {
  queryKey: ['admin', 'flags'] as const,
  queryFn: () => answerOf(api.GET('/admin/flags', {})),
};

/** A change of a flag; all of them are read again, whether it was taken or not. */
export function useFlagChange<Body>(send: (body: Body) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({ mutationFn: send, onSettled: () => client.invalidateQueries({ queryKey: flagsQuery.queryKey }), onSuccess: onDone });
}
