import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Which platform admin is signed in. */
export const useAdmin = () =>
  useQuery({ queryKey: ['admin', 'me'], queryFn: () => answerOf(api.GET('/admin/me')), staleTime: 60_000 });
