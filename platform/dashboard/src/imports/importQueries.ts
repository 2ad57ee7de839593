import { answerOf, api } from '../api/client';

export const importsKey = (shop: string) => ['shops', shop, 'imports'] as const;

const isGoing = (run: { status: string } | undefined) => run?.status === 'queued' || run?.status === 'running';

/** The runs of a shop, read again every second while one of them goes on. */
export const importsQuery = (shop: string) => ({
  queryKey: importsKey(shop),
  queryFn: () => answerOf(api.GET('/shops/{shop}/product-imports', { params: { path: { shop }, query: { limit: 50 } } })),
  refetchInterval: (query: { state: { data?: { items: { status: string }[] } } }) =>
    query.state.data?.items.some(isGoing) ? 1000 : (false as const),
});

/** One run; after its end warnings may grow for a while, since pictures are fetched last. */
export const importQuery = (shop: string, id: string) => ({
  queryKey: ['shops', shop, 'import', id] as const,
  queryFn: () => answerOf(api.GET('/shops/{shop}/product-imports/{id}', { params: { path: { shop, id } } })),
  refetchInterval: (query: { state: { data?: { status: string } } }) => (isGoing(query.state.data) ? 1000 : 10_000),
});
