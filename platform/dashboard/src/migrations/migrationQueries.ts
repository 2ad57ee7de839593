import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { MigrationStatus } from '../api/types';

/** Read every other second while shops are migrated, seldom else. */
export const migrationsQuery = {
  queryKey: ['admin', 'migrations'] as const,
  queryFn: () => answerOf(api.GET('/admin/migrations', {})),
  refetchInterval: (query: { state: { data: MigrationStatus | undefined } }) => (query.state.data?.goes_on ? 2_000 : 20_000),
};

/** Tries shops again that were set aside; without a name all of them. */
export function useRetry() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (tenant_id: string | null) => answerOf(api.POST('/admin/migrations', { body: { tenant_id } })),
    onSettled: () => client.invalidateQueries({ queryKey: migrationsQuery.queryKey }),
  });
}
