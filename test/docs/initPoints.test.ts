import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pointKinds } from '../../src/proposal/kinds.ts';

test('the comment of the dossier to begin with names every kind of point', () => {
  const [, named = ''] =
    /^ +points: # facts for (.+)$/m.exec(readFileSync('templates/init/dossier.yaml', 'utf8')) ?? [];
  expect(named.split(', ')).toEqual(expect.arrayContaining([...pointKinds]));
});
