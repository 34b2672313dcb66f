import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';
import { tornNumbers } from '../../../src/foundation/schema/tornNumbers.ts';

test.each([
  ['{ text: A, price: 1 200,50, qty: 1 }', ['price: 1200.50']],
  ['{ price: 1.200,50 }', ['price: 1200.50']],
  ['{ price: 1,200.50 }', ['price: 1200.50']],
  ['{ price: 1,200,300 }', ['price: 1200300']],
  ['{ qty: 1,5, price: 20,00 }', ['qty: 1.5', 'price: 20.00']],
  ['{ price: -1,5 }', ['price: -1.5']],
  ['{ text: Model 5, 200 }', ['text: nothing']],
  ['{ text: A, b }', []],
  ['{ price: 20, 12: a }', []],
])('%s', (yaml, expected) => {
  const { tree } = parseYaml(yaml, 'a.yaml');
  const found = tornNumbers(tree?.value, (key) => tree?.place([key], 'key').column ?? 0);
  expect(found.map(({ field, meant }) => `${field}: ${meant[0] ?? 'nothing'}`)).toEqual(expected);
});
