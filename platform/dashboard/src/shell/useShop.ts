import { useQuery } from '@tanstack/react-query';
import { useOutletContext } from 'react-router';
import { answerOf, api } from '../api/client';
import type { Shop } from '../api/types';

export const shopQuery = (shop: string) => ({
  queryKey: ['shops', shop],
  queryFn: () => answerOf(api.GET('/shops/{shop}', { params: { path: { shop } } })),
});

export const useShopQuery = (shop: string) => useQuery({ ...shopQuery(shop), staleTime: 60_000 });

/** The shop whose dashboard this is. */
export const useShop = () => useOutletContext<Shop>();
