import { expect, test } from 'vitest';
import { layTitle } from '../../../../src/publication/layout/pages/layTitle.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { t } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

const linesOf = (name: string, between: string, title: string): readonly string[] => {
  const annex = { number: null, letter: 'C', title: [...t(`${name}\u00A0`), ...t('C'), ...t(between), ...t(title)] };
  const { items } = layTitle(annex, makeTag('H1', null), testSetting);
  const runs = items.flatMap((item) => (item.kind === 'glyphs' ? [item] : []));
  return [...new Set(runs.map(({ y }) => y))].map((line) =>
    runs
      .flatMap(({ y, text }) => (y === line ? [text] : []))
      .join('')
      .trim(),
  );
};

test.each([
  ['Annex', '. ', 'Plans', ['Annex\u00A0C. Plans']],
  ['Annex', '. ', 'Your requirements, all', ['Annex\u00A0C.', 'Your requirements, all']],
  ['Приложение', '. ', 'Спецификация оборудования', ['Приложение\u00A0C.', 'Спецификация оборудования']],
  ['الملحق', ': ', 'Specification of the plant', ['الملحق\u00A0C:', 'Specification of the plant']],
])('%s C%s%s breaks behind its letter or not at all', (name, between, title, lines) => {
  expect(linesOf(name, between, title)).toHaveLength(lines.length);
  if (name !== 'الملحق') expect(linesOf(name, between, title)).toEqual(lines);
});
