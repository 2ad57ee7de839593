import { useMe } from './useMe';
import { useShop } from './useShop';

/** Whether the reader owns the shop that is open. Support, who is let in, sees much and decides little. */
export function useIsOwner() {
  const { shop } = useShop();
  return useMe().data?.shops.some(one => one.shop === shop && one.role === 'owner') ?? false;
}
