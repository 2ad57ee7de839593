import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { Problem } from '../src/api/problem';
import type { Order, OrderLine } from '../src/api/types';
import { lineStates } from '../src/orders/lineStates';
import { orderQuery, orderRefused } from '../src/orders/orderQueries';
import { possible, refundAmount, unshipped } from '../src/orders/possible';
import { paymentStatus, toldOf } from '../src/orders/told';
import { oneAtATime } from '../src/shared/oneAtATime';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const line = (id: string, quantity: number, total: number, rest: Partial<OrderLine> = {}): OrderLine => ({
  id, variant_id: null, product_id: null, title: id, variant_title: null, sku: null, quantity, price: eur(total / quantity),
  total: eur(total), shipped: 0, refunded: 0, cancelled: 0, image_url: null, ...rest,
});

function order(lines: OrderLine[], rest: Partial<Order> = {}): Order {
  return {
    number: '1', status: 'open', payment_status: 'paid', fulfilment_status: 'unfulfilled', placed_at: '', customer_name: null, email: '', locale: 'en',
    shipping_address: null, billing_address: null, shipping_label: [], billing_label: [], shipping_method: null, lines, refunded: eur(0), payments: [], shipments: [], refunds: [],
    totals: { subtotal: eur(0), discount: eur(0), shipping: eur(0), tax: eur(0), total: eur(0), rules: [] }, cancellation: null, timeline: [], order_url: '',
    refundable: { shipping: eur(490), lines: lines.map(({ id, quantity }) => ({ line_id: id, quantity })) }, ...rest,
  };
}

test('a refund takes each line by its share, rounded half up, and the shipping asked for', () => {
  const placed = order([line('cups', 3, 1000), line('apron', 1, 3900)]);
  expect(refundAmount(placed, { cups: 1 }, 0)).toEqual(eur(333));
  expect(refundAmount(placed, { cups: 2, apron: 1 }, 490)).toEqual(eur(667 + 3900 + 490));
  expect(refundAmount(order([line('pair', 2, 5)]), { pair: 1 }, 0)).toEqual(eur(3));
});

test('units that were shipped or cancelled no longer wait', () => {
  expect(unshipped(line('cups', 5, 100, { shipped: 2, cancelled: 1 }))).toBe(2);
});

test('an open order can be shipped, refunded and cancelled', () => {
  expect(possible(order([line('cups', 1, 100)]))).toEqual({ ship: true, refund: true, cancel: true });
});

test('an order of which a parcel has left can no longer be cancelled', () => {
  expect(possible(order([line('cups', 2, 100, { shipped: 1 })]))).toEqual({ ship: true, refund: true, cancel: false });
});

test('a cancelled order can be changed no more', () => {
  expect(possible(order([line('cups', 2, 100)], { status: 'cancelled' }))).toEqual({ ship: false, refund: false, cancel: false });
});

test('a double click changes an order once, and a later click again', async () => {
  const once = oneAtATime();
  let answer = () => {};
  let sent = 0;
  const send = () => new Promise<void>(resolve => { sent += 1; answer = resolve; });
  const first = once(send);
  await once(send);
  expect(sent).toBe(1);
  answer();
  await first;
  void once(send);
  expect(sent).toBe(2);
});

test('a conflict makes the page read the order again, a refused field does not', () => {
  const client = new QueryClient();
  const { queryKey } = orderQuery('sillage', '1001');
  client.setQueryData(queryKey, order([]));
  orderRefused(client, 'sillage', '1001', new Problem(422, {}));
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(false);
  orderRefused(client, 'sillage', '1001', new Problem(409, {}));
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
});

test('a unit that was cancelled and paid back is told once', () => {
  expect(lineStates(line('cups', 1, 100, { refunded: 1, cancelled: 1 }))).toEqual([{ state: 'cancelledAndRefunded', count: 1 }]);
  expect(lineStates(line('cups', 4, 100, { shipped: 2, refunded: 2, cancelled: 1 }))).toEqual([
    { state: 'shipped', count: 2 }, { state: 'refunded', count: 1 }, { state: 'cancelledAndRefunded', count: 1 },
  ]);
  expect(lineStates(line('cups', 2, 100, { cancelled: 2 }))).toEqual([{ state: 'cancelled', count: 2 }]);
});

test('a payment is refunded once all of it was paid back', () => {
  expect(paymentStatus({ status: 'captured', captured: eur(100), refunded: eur(100) })).toBe('refunded');
  expect(paymentStatus({ status: 'captured', captured: eur(100), refunded: eur(99) })).toBe('captured');
  expect(paymentStatus({ status: 'authorized', captured: eur(0), refunded: eur(0) })).toBe('authorized');
});

test('what was erased is told so for an erased buyer alone', () => {
  expect(toldOf({ email: null }, 'erased', '退款原因已删除')).toBe('退款原因已删除');
  expect(toldOf({ email: 'ana@example.com' }, 'erased', '退款原因已删除')).toBe('erased');
});
