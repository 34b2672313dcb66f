import { expect, test } from 'vitest';
import { makeId } from '../../../src/foundation/text/makeId.ts';

test.each<[name: string, taken: readonly string[], id: string]>([
  ['Ingrid Sølberg', [], 'ingrid-s-lberg'],
  ['Ünïted  Näils', [], 'united-nails'],
  ['-Late payment!', [], 'late-payment'],
  ['Late payment', ['late-payment', 'late-payment-2'], 'late-payment-3'],
  ['Ответственность', [], 'figures-1'],
  ['المسؤولية', ['figures-1'], 'figures-1-2'],
  // What every object has can be no key of a file.
  ['Constructor', [], 'figures-1'],
  ['prototype', [], 'figures-1'],
  ['Prototype', [], 'figures-1'],
])('what is called %j, beside %j, gets the id %s', (name, taken, id) => {
  expect(makeId(name, 'figures-1', taken)).toBe(id);
});
