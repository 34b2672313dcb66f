import { expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import { layBlocks } from '../../../../src/publication/layout/blocks/layBlocks.ts';
import { t } from '../../inlines.ts';
import { testPlace } from '../testPlace.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', role: 'body', children: t(text) });
const list: Block = { type: 'list', ordered: false, items: [[paragraph('One')], [paragraph('Two')]] };

const table: Block = {
  type: 'table',
  title: null,
  columns: [{ align: 'start', width: 'fill', head: [] }],
  rows: [{ kind: 'body', carried: null, cells: [{ children: t('A'), detail: null, span: 1, box: false, mark: null }] }],
  carriedForward: null,
  note: null,
  headless: true,
  summary: 'A',
};
const quote: Block = { type: 'pullQuote', text: t('“It runs.”'), by: t('Eva Lind') };

test.each<readonly [string, readonly Block[], boolean]>([
  ['stays with the table under it', [paragraph('These are the ones that we see.'), table], true],
  ['stays with the list under it', [paragraph('Four questions:'), list], true],
  ['may end a page before another', [paragraph('One.'), paragraph('Two.')], false],
])('a paragraph %s', (_, blocks, keeps) => {
  expect(layBlocks(blocks, testPlace('terms'))[0]?.keep).toBe(keeps);
});

test.each<readonly [string, readonly Block[], boolean]>([
  ['stays with what it is about', [paragraph('A project.'), quote], true],
  ['does not hold another', [quote, quote], false],
])('a quote %s', (_, blocks, keeps) => {
  const [first] = blocks;
  const before = layBlocks(blocks, testPlace('proof')).slice(
    0,
    first === undefined ? 0 : layBlocks([first], testPlace('proof')).length,
  );
  expect(before.at(-1)?.keep).toBe(keeps);
});
