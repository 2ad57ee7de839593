import { expect, test } from 'vitest';
import type { AuditEntry } from '../src/api/types';
import { byMinute, numbersIn } from '../src/audit/byMinute';
import { linkOf } from '../src/audit/links';
import { readRequest } from '../src/audit/request';

const entry = (id: string, at: string, action: string, details: object = {}, actor = 'ann'): AuditEntry => ({
  id, at, kind: 'access', action, actor: { type: 'admin', id: actor, email: null }, entity: { type: 'order', id: 'o1', name: null }, details: details as AuditEntry['details'], sequence: 1, hash: '00',
});

test('a request of support is told by the part of the shop that it looked at or changed', () => {
  expect(readRequest('GET /api/v1/shops/demo')).toEqual({ looked: true, part: 'shop' });
  expect(readRequest('GET /api/v1/shops/demo/orders')).toEqual({ looked: true, part: 'orders' });
  expect(readRequest('GET /api/v1/shops/demo/orders/1003')).toEqual({ looked: true, part: 'order', number: '1003' });
  expect(readRequest('POST /api/v1/shops/demo/orders/1003/refunds')).toEqual({ looked: false, part: 'order', number: '1003' });
  expect(readRequest('PATCH /api/v1/shops/demo/products/01a2')).toEqual({ looked: false, part: 'product' });
  expect(readRequest('PUT /api/v1/shops/demo/variants/01a2/stock')).toEqual({ looked: false, part: 'stock' });
});

test('a request that is not known is left to be shown as it is', () => {
  expect(readRequest('GET /api/v1/shops/demo/teapots')).toBeUndefined();
  expect(readRequest('GET /api/v1/shops/demo/toString')).toBeUndefined();
  expect(readRequest('entered')).toBeUndefined();
});

test('requests of one visitor and minute are told together, other records and visitors apart', () => {
  const rows = byMinute([
    entry('1', '2026-11-22T10:58:06Z', 'support.accessed'), entry('2', '2026-11-22T10:58:01Z', 'support.accessed'), entry('3', '2026-11-22T10:57:59Z', 'support.accessed'),
    entry('4', '2026-11-22T10:57:58Z', 'order.read'), entry('5', '2026-11-22T10:57:57Z', 'support.accessed'), entry('6', '2026-11-22T10:57:56Z', 'support.accessed', {}, 'bob'),
  ]);
  expect(rows.map(({ id, also }) => [id, ...also.map(({ id }) => id)])).toEqual([['1', '2'], ['3'], ['4'], ['5'], ['6']]);
});

test('an order is known by its number in all its records once one of them names it, and leads to its page', () => {
  const numbers = numbersIn([entry('1', '', 'order.refunded', { amount: 1000 }), entry('2', '', 'order.placed', { number: '1003' })]);
  expect(numbers.get('o1')).toBe('1003');
  expect(linkOf('demo', entry('1', '', 'order.refunded'), numbers.get('o1'))).toBe('/shops/demo/orders/1003');
  expect(linkOf('demo', entry('1', '', 'order.refunded'))).toBeUndefined();
});
