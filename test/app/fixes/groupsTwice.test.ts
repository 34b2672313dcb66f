import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workFolder } from '../../cli/workFolder.ts';
import { findingsOf, isError } from './check.ts';

// A group that there is only one of is no list: nobody is told to make one of it.
test.each<[name: string, group: string, said: readonly string[]]>([
  ['between braces', 'seller: { name: A, address: X 1, name: B, address: Y 2 }\n', ['twiceInLine', 'twiceInLine']],
  ['on lines', 'seller:\n  name: A\n  address: X 1\n  name: B\n  address: Y 2\n', ['twice', 'twice']],
  ['one key', 'seller: { name: A, name: B }\n', ['twiceInLine']],
])('fields of the seller that are there twice: %s', (_, group, said) => {
  const rest = readFileSync('examples/quick-start/dossier.yaml', 'utf8').replace(/^seller:.*?(?=^\w)/ms, '');
  const found = findingsOf(workFolder(), group + rest).filter(isError);
  expect(found.map(({ code, says }) => `${code}.${says}`)).toEqual(said.map((one) => `E103.${one}`));
});
