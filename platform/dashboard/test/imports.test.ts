import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf } from '../src/imports/csv';
import english from '../src/imports/locales/en.json';
import chinese from '../src/imports/locales/zh-CN.json';
import { groupLines, spansOf } from '../src/imports/groupLines';
import { paceOf } from '../src/shared/pace';

test('the pace is that of the samples seen, and the rest is told from it', () => {
  expect(paceOf([{ at: 1000, done: 100 }, { at: 3000, done: 300 }], 1000)).toEqual({ perSecond: 100, secondsLeft: 7 });
  expect(paceOf([{ at: 1000, done: 100 }, { at: 3000, done: 300 }], null)).toEqual({ perSecond: 100, secondsLeft: undefined });
});

test('nothing is claimed before something moved', () => {
  expect(paceOf([], 10)).toBeUndefined();
  expect(paceOf([{ at: 1000, done: 5 }], 10)).toBeUndefined();
});

test('a report as CSV quotes every cell and disarms formulas', () => {
  const csv = csvOf(['Line', 'Field', 'Reason'], [{ line: 7, field: null, reason: 'Say "19.99".' }, { line: 9, field: '=CMD()', reason: 'No' }]);
  expect(csv).toBe('"Line","Field","Reason"\r\n"7","","Say ""19.99""."\r\n"9","\'=CMD()","No"');
});

test('every reason that the importer can give has words in both languages', () => {
  const remarks = readFileSync('../operations/src/main/java/shop/argosy/operations/exchange/internal/shopify/Remarks.java', 'utf8');
  const inServersWords = ['rule-broken', 'stock-kept'];
  const codes = [...remarks.matchAll(/Remark\.of\("([a-z-]+)"/g)].map(([, code]) => code!).filter(code => !inServersWords.includes(code));
  expect(codes.length).toBeGreaterThan(25);
  for (const words of [english, chinese]) {
    expect(Object.keys(words.reasons).sort()).toEqual([...codes].sort());
  }
});

test('lines of which the same is said are told once, with their spans and products', () => {
  const of = (line: number, reason: string, product?: string) => ({ line, field: 'Image Src', reason, parameters: (product ? { product } : {}) as Record<string, never> });
  const groups = groupLines([of(2, 'Gone', 'cup'), of(3, 'Gone', 'cup'), of(4, 'Large'), of(7, 'Gone', 'apron')]);
  expect(groups).toEqual([
    { lines: [2, 3, 7], field: 'Image Src', reason: 'Gone', products: ['cup', 'apron'] },
    { lines: [4], field: 'Image Src', reason: 'Large', products: [] },
  ]);
  expect(spansOf(groups[0]!.lines, String)).toBe('2\u2060–\u20603, 7');
});
