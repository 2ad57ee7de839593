import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { Me } from '../api/types';

const isVisit = (me: Me | undefined) => me?.shops.some(({ role }) => role === 'support') ?? false;

/** Who is signed in, and to which shops. A visit of support ends by itself, and is looked after. */
export const useMe = () =>
  useQuery({
    queryKey: ['me'], queryFn: () => answerOf(api.GET('/me')), staleTime: 60_000, refetchInterval: ({ state }) => (isVisit(state.data) && !state.error ? 20_000 : false),
  });
