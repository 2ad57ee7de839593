import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Words = { [key: string]: string | Words };

const src = join(import.meta.dirname, '../src');
const features = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('locales/en.json'))
  .map(path => path.split('/')[0]!);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(path => /\.tsx?$/.test(path) && !path.includes('generated'));

const wordsOf = (feature: string, language: string): Words =>
  JSON.parse(readFileSync(join(src, feature, 'locales', `${language}.json`), 'utf8'));

const keysOf = (words: Words, prefix = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)));

const withoutPlural = (key: string) => key.replace(/_(zero|one|other)$/, '');

const textsOf = (words: Words): string[] => Object.values(words).flatMap(value => (typeof value === 'string' ? [value] : textsOf(value)));

describe.each(features)('the words of %s', feature => {
  test('have the same keys in English and Chinese', () => {
    const inEnglish = new Set(keysOf(wordsOf(feature, 'en')).map(withoutPlural));
    const inChinese = new Set(keysOf(wordsOf(feature, 'zh-CN')).map(withoutPlural));
    expect([...inChinese].sort()).toEqual([...inEnglish].sort());
  });

  test('have the plural forms that each language needs', () => {
    const bases = (language: string) => keysOf(wordsOf(feature, language)).filter(key => key.endsWith('_other')).map(withoutPlural).sort();
    const english = keysOf(wordsOf(feature, 'en'));
    expect(bases('zh-CN')).toEqual(bases('en'));
    expect(bases('en').filter(key => !english.includes(`${key}_one`))).toEqual([]);
  });

  test('fill the same blanks in both languages', () => {
    const blanks = (language: string) =>
      Object.fromEntries(flat(wordsOf(feature, language)).map(([key, text]) => [withoutPlural(key), [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()]));
    const english = blanks('en');
    expect(blanks('zh-CN')).toEqual(english);
  });

  test('shout in neither language', () => {
    expect(['en', 'zh-CN'].flatMap(language => textsOf(wordsOf(feature, language))).filter(text => /[!！]/.test(text))).toEqual([]);
  });
});

const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`)));

test('no sentence for people is written in the code itself', () => {
  expect(sources.filter(path => path.endsWith('.tsx')).flatMap(literalsIn)).toEqual([]);
});

test('every key that the code names exists', () => {
  const known = new Set(features.flatMap(feature => keysOf(wordsOf(feature, 'en')).map(key => `${feature}:${withoutPlural(key)}`)));
  expect(sources.flatMap(keysNamedIn).filter(({ keys }) => !keys.some(key => known.has(key)))).toEqual([]);
});

const shownAttributes = new Set(['label', 'title', 'placeholder', 'description', 'aria-label', 'alt', 'note', 'sentence', 'error']);
const brands = new Set(['Argosy']);

function literalsIn(path: string): string[] {
  const found: string[] = [];
  visit(parse(path), node => {
    const text = ts.isJsxText(node) ? node.text.trim()
      : ts.isJsxAttribute(node) && shownAttributes.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text
      : '';
    if (/\p{L}/u.test(text) && !brands.has(text)) found.push(`${path}: ${text}`);
  });
  return found;
}

/** Keys in t('…') calls, with the feature that useTranslation names first in the same file. */
function keysNamedIn(path: string) {
  const text = readFileSync(join(src, path), 'utf8');
  const namespaces = [...text.matchAll(/useTranslation\((?:'(\w+)'|\[([^\]]*)\])/g)].map(match => match[1] ?? /'(\w+)'/.exec(match[2] ?? '')?.[1]);
  const feature = [...new Set(namespaces.filter(name => name !== undefined))];
  return [...text.matchAll(/\bt\('([\w.:-]+)'/g)].map(([, key]) => ({
    path, keys: key!.includes(':') ? [key!] : feature.map(name => `${name}:${key}`),
  })).filter(({ keys }) => keys.length > 0);
}

const parse = (path: string) => ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

function visit(node: ts.Node, see: (node: ts.Node) => void) {
  see(node);
  ts.forEachChild(node, child => visit(child, see));
}
