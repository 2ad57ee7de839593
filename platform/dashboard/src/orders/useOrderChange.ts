import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { oneAtATime } from '../shared/oneAtATime';
import { useIdempotencyKey } from '../shared/useIdempotencyKey';
import { useShop } from '../shell/useShop';
import { orderChanged, orderRefused } from './orderQueries';

type Send<Body> = (target: { path: { shop: string; number: string }; header: { 'Idempotency-Key': string } }, body: Body) => Promise<unknown>;

/** One change of an order from one dialog: sent once however fast it is clicked, and again under the same key. */
export function useOrderChange<Body>(number: string, send: Send<Body>, onDone: () => void) {
  const { shop } = useShop();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [once] = useState(oneAtATime);
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: (body: Body) => send({ path: { shop, number }, header: { 'Idempotency-Key': keyFor(body) } }, body),
    onSuccess: async () => {
      await orderChanged(client, shop, number);
      onDone();
    },
    onError: refusal => orderRefused(client, shop, number, refusal),
  });
  /** What fails is told by `error`. */
  const change = (body: Body) => void once(() => mutateAsync(body).catch(() => undefined));
  return { change, isPending, error };
}
