import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const isWorthRetrying = (error: unknown) => !(error instanceof Problem) || error.status === 0 || error.status === 503;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && isWorthRetrying(error),
    },
  },
});
