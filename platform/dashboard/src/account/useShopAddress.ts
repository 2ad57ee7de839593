import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

const ask = (query: { name?: string; shop?: string }) => answerOf(api.GET('/shop-addresses', { params: { query } }));

/** Whether an address is free, asked when typing pauses. */
export function useShopAddress(shop: string) {
  const [settled] = useDebouncedValue(shop, 300);
  const answer = useQuery({
    queryKey: ['shop-addresses', 'shop', settled],
    queryFn: () => ask({ shop: settled }),
    enabled: settled.length > 0,
  });
  const isCurrent = settled === shop && shop !== '';
  return { verdict: isCurrent ? answer.data : undefined, isAsking: shop !== '' && (!isCurrent || answer.isFetching) };
}

export const suggestionQuery = (name: string) => ({
  queryKey: ['shop-addresses', 'name', name] as const,
  queryFn: () => ask({ name }),
});

/** A free address made of a name in any script. */
export function useSuggestedAddress(name: string) {
  const [settled] = useDebouncedValue(name.trim(), 300);
  const answer = useQuery({ ...suggestionQuery(settled), enabled: settled.length > 0 });
  return settled === '' ? '' : (answer.data?.suggestion ?? undefined);
}
