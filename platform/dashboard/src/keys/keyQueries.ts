import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { KeyRotation } from '../api/types';

const often = 2_000;
const seldom = 30_000;

export const isRunning = (rotation: KeyRotation | null | undefined) => !!rotation && rotation.phase !== 'done';

/** Read every other second while a rotation runs, seldom else. */
export const masterKeyQuery = {
  queryKey: ['admin', 'keys', 'master'] as const,
  queryFn: () => answerOf(api.GET('/admin/master-key-rotation', {})),
  refetchInterval: (query: { state: { data: { rotation: KeyRotation | null } | undefined } }) => (isRunning(query.state.data?.rotation) ? often : seldom),
};

export const shopKeysQuery = (id: string) => ({
  queryKey: ['admin', 'keys', 'shop', id] as const,
  queryFn: () => answerOf(api.GET('/admin/tenants/{id}/keys', { params: { path: { id } } })),
  refetchInterval: (query: { state: { data: { items: KeyRotation[] } | undefined } }) => (isRunning(query.state.data?.items[0]) ? often : seldom),
});

/** Begins a rotation; its progress is read at once. */
export function useKeyChange<Answer>(send: () => Promise<Answer>, onDone: (answer: Answer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async answer => {
      await client.invalidateQueries({ queryKey: ['admin', 'keys'] });
      onDone(answer);
    },
  });
}
