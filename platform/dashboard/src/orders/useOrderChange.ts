import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from '../shared/useIdempotencyKey';
import { useShop } from '../shell/useShop';
import { orderChanged } from './orderQueries';

type Send<Body> = (target: { path: { shop: string; number: string }; header: { 'Idempotency-Key': string } }, body: Body) => Promise<unknown>;

/** One change of an order from one dialog: sent under one key however often it is clicked. */
export function useOrderChange<Body>(number: string, send: Send<Body>, onDone: () => void) {
  const { shop } = useShop();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: Body) => send({ path: { shop, number }, header: { 'Idempotency-Key': keyFor(body) } }, body),
    onSuccess: async () => {
      await orderChanged(client, shop, number);
      onDone();
    },
  });
}
