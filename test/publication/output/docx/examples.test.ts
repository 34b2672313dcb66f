import { readdirSync } from 'node:fs';
import { describe, test } from 'vitest';
import { checkExample } from '../../../examples/buildExample.ts';
import { expectAllWords, expectSound } from './expectSound.ts';
import { looks, papers, write } from './written.ts';

describe.each(readdirSync('examples'))('the example %s', (name) => {
  test('is sound, and holds every word of the document, in both looks and on both papers', async () => {
    const { composed, pictures } = checkExample(name);
    if (composed === null) throw new Error('no document');
    for (const look of [looks.modern, looks.classic])
      for (const page of papers) {
        const document = { ...composed.document, page };
        const bytes = await write(document, look, pictures);
        expectSound(bytes);
        expectAllWords(document, bytes, look);
      }
  });
});
