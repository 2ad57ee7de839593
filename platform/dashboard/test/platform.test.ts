import { expect, test } from 'vitest';
import { gmvByDay, ordersByDay } from '../src/admin/turnover';
import type { Overview } from '../src/api/types';
import { hostOf } from '../src/domains/hostOf';
import { errorRate, lastDays } from '../src/flags/sides';
import { limitOf, tightOf, typedOf } from '../src/plans/limits';
import { countsOf } from '../src/privacy/counts';
import { isSame, personIn } from '../src/privacy/person';
import { daysUntil } from '../src/shared/days';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const overview = {
  sign_ups: [{ date: '2026-03-01', count: 0 }, { date: '2026-03-02', count: 4 }],
  turnover_by_day: [
    { date: '2026-03-02', currency: 'EUR', orders: 2, gmv: eur(1990) },
    { date: '2026-03-02', currency: 'JPY', orders: 3, gmv: { amount: 500, currency: 'JPY' } },
  ],
} as Overview;

test('orders of all currencies are summed, money never is, and a day without any is there', () => {
  expect(ordersByDay(overview)).toEqual([{ date: '2026-03-01', value: 0 }, { date: '2026-03-02', value: 5 }]);
  expect(gmvByDay(overview, 'EUR')).toEqual([{ date: '2026-03-01', value: 0 }, { date: '2026-03-02', value: 1990 }]);
});

test('days are counted over the end of a month', () => {
  expect(daysUntil('2026-03-01', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
});

test('one side of a flag shows 14 days, those without a count too', () => {
  const days = lastDays([{ date: '2026-03-14', on: { evaluations: 8, errors: 2 }, off: { evaluations: 1, errors: 0 } }], 'on');
  expect(days.length).toBe(14);
  expect(days[0]).toEqual({ date: '2026-03-01', evaluations: 0, errors: 0 });
  expect(days.at(-1)).toEqual({ date: '2026-03-14', evaluations: 8, errors: 2 });
  expect(lastDays([], 'on')).toEqual([]);
});

test('what was never taken did not fail', () => {
  expect(errorRate({ evaluations: 0, errors: 0 })).toBe(0);
  expect(errorRate({ evaluations: 8, errors: 2 })).toBe(0.25);
});

test('storage is typed in gigabytes, and nothing typed is no limit', () => {
  expect(limitOf('storage_bytes', '1.5')).toBe(1_610_612_736);
  expect(limitOf('products', ' 500 ')).toBe(500);
  expect(limitOf('products', '')).toBe(null);
  expect(limitOf('products', '1.5')).toBe(undefined);
  expect(limitOf('orders_per_month', '0')).toBe(undefined);
  expect(limitOf('products', 'many')).toBe(undefined);
  expect(typedOf('storage_bytes', 2_147_483_648)).toBe('2');
  expect(typedOf('products', null)).toBe('');
});

test('a domain may be pasted as a whole address', () => {
  expect(hostOf(' https://Shop.Example:8443/cart?x=1#top ')).toBe('shop.example');
  expect(hostOf('shop.example.')).toBe('shop.example');
});

test('a person is named once more before being erased, in whichever letters', () => {
  expect(isSame(' Mara@Harbour.example', { as: 'email', value: 'mara@harbour.example' })).toBe(true);
  expect(isSame('mara@harbour', { as: 'email', value: 'mara@harbour.example' })).toBe(false);
  expect(personIn(new URLSearchParams('order=1001'))).toEqual({ as: 'order', value: '1001' });
  expect(personIn(new URLSearchParams(''))).toBe(undefined);
});

test('limits that are reached are told before those that are near, calls of the API not at all', () => {
  const use = { used: 0, limit: 0 };
  expect(tightOf([
    { name: 'products', state: 'near', ...use }, { name: 'storage_bytes', state: 'ok', ...use },
    { name: 'api_calls_per_minute', state: 'reached', ...use }, { name: 'orders_per_month', state: 'reached', ...use },
  ])).toEqual({ reached: ['orders_per_month'], near: ['products'] });
});

test('what an erasure took is told by kind, what has no words as one sum, and nothing of what was not there', () => {
  expect(countsOf({ keys: 1, payment_links: 1, orders: 2, carts: 0, wishes: 3, letters: 1 })).toEqual([['orders', 2], ['payment_links', 1], ['keys', 1], ['rest', 4]]);
  expect(countsOf({ orders: 0 })).toEqual([]);
});
