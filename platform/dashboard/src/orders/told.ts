import type { Order } from '../api/types';

type Payment = Pick<Order['payments'][number], 'status' | 'captured' | 'refunded'>;

/** How a payment stands for the reader: one that was paid back in full was refunded, whatever it is to its provider. */
export const paymentStatus = ({ status, captured, refunded }: Payment) =>
  refunded.amount > 0 && refunded.amount >= captured.amount ? 'refunded' : status;

/** Paid with the provider that moves no money. */
export const isTest = ({ payments }: Pick<Order, 'payments'>) => payments.some(({ provider }) => provider === 'sandbox');

/** What the server leaves in place of words about somebody who was erased. */
const erased = 'erased';

/** Words about an order's buyer, or how their erasure is told. */
export const toldOf = (order: Pick<Order, 'email'>, words: string | null | undefined, inPlace: string) =>
  order.email === null && words === erased ? inPlace : words;
