import { expect, test } from 'vitest';
import { amountText, exponentOf, formatMoney, parseAmount } from '../src/shared/money';

test('a currency has the minor units of ISO 4217, also where browsers think otherwise', () => {
  expect(['EUR', 'JPY', 'JOD', 'RSD', 'CLF', 'ISK'].map(exponentOf)).toEqual([2, 0, 3, 2, 4, 0]);
});

test('an amount is written in the currency\'s own units', () => {
  expect(formatMoney({ amount: 1999, currency: 'EUR' }, 'en')).toBe('€19.99');
  expect(formatMoney({ amount: 1999, currency: 'JPY' }, 'en')).toBe('¥1,999');
  expect(formatMoney({ amount: 1999, currency: 'JOD' }, 'en')).toBe('JOD\u00a01.999');
  expect(formatMoney({ amount: 199900, currency: 'CNY' }, 'zh-CN')).toBe('¥1,999.00');
});

test('what a field shows is read back as the same amount', () => {
  [{ amount: 0, currency: 'EUR' }, { amount: 5, currency: 'EUR' }, { amount: 1999, currency: 'JOD' }, { amount: 1234567, currency: 'JPY' }]
    .forEach(money => expect(parseAmount(amountText(money), money.currency)).toBe(money.amount));
});

test('a comma is a decimal point too, and cents may be left out', () => {
  expect(parseAmount('12,5', 'EUR')).toBe(1250);
  expect(parseAmount(' 12 ', 'EUR')).toBe(1200);
  expect(parseAmount('12.', 'EUR')).toBe(1200);
});

test('what is no amount of the currency is refused', () => {
  ['', 'abc', '-1', '1.234', '1,000.50', '1e3'].forEach(text => expect(parseAmount(text, 'EUR')).toBeNull());
  expect(parseAmount('12.5', 'JPY')).toBeNull();
});
