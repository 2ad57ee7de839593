import { expect, test } from 'vitest';
import { addressInTime } from '../src/account/addressInTime';
import { faultOf } from '../src/account/signUpFaults';

const values = {
  name: 'Sillage', shop: 'sillage', email: 'ana@example.com', password: 'correct horse', template: 'craft', country: 'DE', currency: 'EUR', locale: 'de',
};

test('a password that is long enough and refused is a common one, the e-mail address, or too long', () => {
  expect(faultOf('/password', { ...values, password: 'password123' })).toBe('passwordCommon');
  expect(faultOf('/password', { ...values, password: 'Ana@Example.com' })).toBe('passwordIsEmail');
  expect(faultOf('/password', { ...values, password: 'x'.repeat(201) })).toBe('passwordLong');
});

test('what the form does not know keeps the words of the server', () => {
  expect(faultOf('/currency', values)).toBe('market');
  expect(faultOf('/toString', values)).toBeUndefined();
});

test('a form that is sent before the suggestion came waits for it, also when an earlier name has one', async () => {
  const suggestionFor = async (name: string) => `${name.toLowerCase()}-2`;
  expect(await addressInTime({ name: ' Sillage ', shop: '', isChosen: false }, suggestionFor)).toBe('sillage-2');
  expect(await addressInTime({ name: 'Sillage', shop: 'sil', isChosen: false }, suggestionFor)).toBe('sillage-2');
});

test('nothing is asked for an address that was chosen, or without a name', async () => {
  const asked: string[] = [];
  const suggestionFor = async (name: string) => (asked.push(name), 'other');
  expect(await addressInTime({ name: 'Sillage', shop: 'mine', isChosen: true }, suggestionFor)).toBe('mine');
  expect(await addressInTime({ name: '  ', shop: '', isChosen: false }, suggestionFor)).toBe('');
  expect(asked).toEqual([]);
});

test('a suggestion that does not come leaves the field as it is', async () => {
  expect(await addressInTime({ name: 'Sillage', shop: '', isChosen: false }, () => Promise.reject(new Error('offline')))).toBe('');
  expect(await addressInTime({ name: 'Sillage', shop: '', isChosen: false }, async () => null)).toBe('');
});
