import { expect, test } from 'vitest';
import type { Block } from '../../../../src/publication/document/Block.ts';
import { layBlocks } from '../../../../src/publication/layout/blocks/layBlocks.ts';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import { t } from '../../inlines.ts';
import { cell, row } from '../../sampleTables.ts';
import { themeOf } from '../../theme/themeOf.ts';
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
  ['may end a page before a table with a title', [paragraph('One.'), { ...table, title: t('Risks') }], false],
  ['stays with the list under it', [paragraph('Four questions:'), list], true],
  ['may end a page before another', [paragraph('One.'), paragraph('Two.')], false],
])('a paragraph %s', (_, blocks, keeps) => {
  expect(layBlocks(blocks, testPlace('terms'))[0]?.keep).toBe(keeps);
});

const tableWith = (note: Inlines | null): Block => ({
  type: 'table',
  title: null,
  columns: [{ align: 'start', width: 'fill', head: t('Head') }],
  rows: [row('body', [cell(t('One'))]), row('body', [cell(t('Two'))])],
  carriedForward: null,
  note,
  headless: false,
  summary: '',
});
const labelled: Block = { type: 'hanging', label: t('Label'), note: null, children: [paragraph('Words.')] };

/** How many rules stand between "Two", the last row, and "Label". */
function rulesBetween(blocks: readonly Block[], look: 'modern' | 'classic', section: 'summary' | 'terms'): number {
  const place = testPlace(section);
  const theme = themeOf(look);
  const setting = { ...place.setting, theme, frame: pageFrame(theme, 'A4') };
  const { text } = setting.frame;
  let top = 0;
  const items = layBlocks(blocks, { ...place, setting, wide: text, measure: text, layChildren: layBlocks }).flatMap(
    (slice) => {
      const shift = top + slice.space;
      top = shift + slice.height;
      return slice.items.map((item) => ({ ...item, y: item.y + shift }));
    },
  );
  const at = (words: string): number => items.find((item) => item.kind === 'glyphs' && item.text === words)?.y ?? NaN;
  return items.filter((item) => item.kind === 'rectangle' && item.y > at('Two') && item.y < at('Label')).length;
}

test.each<readonly [string, readonly Block[], 'modern' | 'classic', 'summary' | 'terms', number]>([
  ['that of a label, in a look with a column of labels', [tableWith(null), labelled], 'modern', 'terms', 1],
  ['that of the table, in a summary of rows', [tableWith(null), labelled], 'classic', 'summary', 1],
  ['both where words stand between them', [tableWith(t('Note.')), labelled], 'modern', 'terms', 2],
])('between a table and a label one rule is enough: %s', (_, blocks, look, section, rules) => {
  expect(rulesBetween(blocks, look, section)).toBe(rules);
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
