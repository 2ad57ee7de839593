import { expect, test } from 'vitest';
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
