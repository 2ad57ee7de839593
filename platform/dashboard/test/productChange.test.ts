import { expect, test } from 'vitest';
import { isSameForm, productChange, stockChanges } from '../src/products/productChange';
import type { ProductValues } from '../src/products/productForm';

const before: ProductValues = {
  title: 'Cup', description: '<p>Thrown by hand.</p>', status: 'active', vendor: 'Ours', type: '', tags: ['kitchen'],
  variants: [
    { id: 'sea', price: '18.50', compareAt: '22.00', sku: 'CUP-S', stock: '12' },
    { id: 'sand', price: '18.50', compareAt: '', sku: '', stock: '9' },
  ],
};

test('a product that was not touched sends nothing', () => {
  expect(productChange(before, structuredClone(before), 4, 'EUR')).toBeUndefined();
  expect(stockChanges(before, structuredClone(before))).toEqual([]);
});

test('only what was touched is sent, with the version that was seen', () => {
  const now = { ...before, title: 'Tall cup', tags: ['kitchen', 'tall'] };
  expect(productChange(before, now, 4, 'EUR')).toEqual({ version: 4, title: 'Tall cup', tags: ['kitchen', 'tall'] });
});

test('only the variants that were touched are sent, amounts in minor units and emptied fields as null', () => {
  const [sea, sand] = before.variants;
  const now = { ...before, variants: [{ ...sea!, price: '19', compareAt: '', sku: ' ' }, sand!] };
  expect(productChange(before, now, 4, 'EUR')).toEqual({
    version: 4,
    variants: [{ id: 'sea', price: { amount: 1900, currency: 'EUR' }, compare_at_price: null, sku: null }],
  });
});

test('stock counted anew is a change of its own', () => {
  const [sea, sand] = before.variants;
  const now = { ...before, variants: [sea!, { ...sand!, stock: '7' }] };
  expect(productChange(before, now, 4, 'EUR')).toBeUndefined();
  expect(stockChanges(before, now)).toEqual([{ id: 'sand', index: 1, onHand: 7 }]);
});

test('a form shows the same while only pictures come and units go', () => {
  const sold = structuredClone(before);
  sold.variants[0]!.stock = '1';
  expect(isSameForm(before, sold)).toBe(true);
  expect(isSameForm(before, { ...before, title: 'Another' })).toBe(false);
  const dearer = structuredClone(before);
  dearer.variants[0]!.price = '99.00';
  expect(isSameForm(before, dearer)).toBe(false);
});
