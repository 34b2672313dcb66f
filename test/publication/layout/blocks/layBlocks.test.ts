import { expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import { layBlocks } from '../../../../src/publication/layout/blocks/layBlocks.ts';
import { t } from '../../inlines.ts';
import { testPlace } from '../testPlace.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', role: 'body', children: t(text) });
const list: Block = { type: 'list', ordered: false, items: [[paragraph('One')], [paragraph('Two')]] };

test.each<readonly [string, readonly Block[], boolean]>([
  ['stays with the list under it', [paragraph('Four questions:'), list], true],
  ['may end a page before another', [paragraph('One.'), paragraph('Two.')], false],
])('a paragraph %s', (_, blocks, keeps) => {
  expect(layBlocks(blocks, testPlace('terms'))[0]?.keep).toBe(keeps);
});
