import { expect, test } from 'vitest';
import { passwordStrength } from '../src/account/passwordStrength';
import { presetsFor } from '../src/account/presets';
import { preferredLanguage } from '../src/i18n/languages';

const countries = [{ code: 'US', currency: 'USD' }, { code: 'DE', currency: 'EUR' }, { code: 'CN', currency: 'CNY' }];

test('country and currency follow the clock, the language follows the browser', () => {
  expect(presetsFor(countries, { timeZone: 'Europe/Berlin', languages: ['en-US'] })).toEqual({ country: 'DE', currency: 'EUR', locale: 'en' });
  expect(presetsFor(countries, { timeZone: 'Asia/Shanghai', languages: ['zh-CN'] })).toEqual({ country: 'CN', currency: 'CNY', locale: 'zh-CN' });
});

test('a reader of traditional Chinese gets a shop in traditional Chinese', () => {
  expect(presetsFor(countries, { timeZone: 'UTC', languages: ['zh-HK', 'en'] }).locale).toBe('zh-TW');
  expect(presetsFor(countries, { timeZone: 'UTC', languages: ['zh'] }).locale).toBe('zh-CN');
});

test('where the clock tells no country, the language does', () => {
  expect(presetsFor(countries, { timeZone: 'UTC', languages: ['de', 'en-US'] }).country).toBe('DE');
  expect(presetsFor(countries, { timeZone: 'UTC', languages: ['ja'] }).country).toBe('US');
});

test('the dashboard speaks the first of its languages that the browser wishes', () => {
  expect(preferredLanguage(null, ['fr-FR', 'zh-TW', 'en'])).toBe('zh-CN');
  expect(preferredLanguage(null, ['de-DE', 'en-GB'])).toBe('en');
  expect(preferredLanguage(null, ['fr'])).toBe('en');
  expect(preferredLanguage('zh-CN', ['en'])).toBe('zh-CN');
});

test('length makes a password strong; habits, repetition and one\'s own name do not', () => {
  expect(passwordStrength('short')).toBe(0);
  expect(passwordStrength('password1234')).toBe(1);
  expect(passwordStrength('passwordpassword')).toBe(1);
  expect(passwordStrength('aaaaaaaaaaaaaaaa')).toBe(1);
  expect(passwordStrength('harbourgoods1', ['harbourgoods'])).toBe(1);
  expect(passwordStrength('seven grey gulls')).toBe(3);
});
