import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureIn } from '../src/domains/failureIn';

test('a missing proof is told by what the DNS and the file say', () => {
  expect(failureIn('There is no TXT record at _argosy.a.example, and the file says something else. Publish one of the two as shown.')).toEqual({ dns: 'missing', file: 'other' });
  expect(failureIn('The TXT record at _argosy.a.example says something else, and the file cannot be read: the server answers 404. Publish it.')).toEqual({ dns: 'other', file: 'unreadable' });
  expect(failureIn('The moon is in the way.')).toBeUndefined();
});

test('the server still says it in these words', () => {
  const proof = readFileSync('../operations/src/main/java/shop/argosy/operations/domains/OwnershipProof.java', 'utf8');
  for (const words of ['"There is no TXT record', '"The TXT record', '"the file cannot be read', '"the file says something else']) expect(proof).toContain(words);
});
