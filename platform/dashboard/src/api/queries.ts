import { QueryCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { Problem, isProblem } from './problem';

const isWorthRetrying = (error: unknown) => !(error instanceof Problem) || error.status === 0 || error.status === 503;

/** Who is signed in to the realm that a query belongs to. */
const whoAsks = (key: QueryKey) => (key[0] === 'admin' ? ['admin', 'me'] : ['me']);

/** A session that has ended is noticed wherever it is noticed first: the frame asks again who is here, and leads to the sign-in. */
const noticeSignOut = (error: unknown, { queryKey }: { queryKey: QueryKey }) => {
  const who = whoAsks(queryKey);
  if (isProblem(error, 'sign-in-required') && queryKey.join() !== who.join()) void queries.invalidateQueries({ queryKey: who });
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && isWorthRetrying(error),
    },
  },
});
