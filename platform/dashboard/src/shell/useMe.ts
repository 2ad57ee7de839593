import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Who is signed in, and to which shops. */
export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => answerOf(api.GET('/me')), staleTime: 60_000 });
