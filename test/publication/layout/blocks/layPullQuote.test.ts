import { describe, expect, test } from 'vitest';
import type { Inlines } from '../../../../src/publication/document/Inline.ts';
import { layPullQuote } from '../../../../src/publication/layout/blocks/layPullQuote.ts';
import type { GlyphRun } from '../../../../src/publication/layout/ground/Item.ts';
import { pageFrame } from '../../../../src/publication/layout/ground/pageFrame.ts';
import type { Place } from '../../../../src/publication/layout/ground/Setting.ts';
import { t, v } from '../../inlines.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { testPlace } from '../testPlace.ts';

const modern = testPlace('proof');
const theme = themeOf('classic');
const classic: Place = { ...modern, setting: { ...modern.setting, theme, frame: pageFrame(theme, 'A4') } };
const said = (open: string, words: string, close: string): Inlines => [...t(open), ...v(words), ...t(close)];

const runsOf = (text: Inlines, place: Place): readonly GlyphRun[] =>
  layPullQuote({ type: 'pullQuote', text, by: t('– Mona Aziz') }, place)
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'glyphs' ? [item] : []));

describe('a quote', () => {
  test.each([
    ['“', '”'],
    ['«', '»'],
    ['„', '“'],
  ])('has its mark %s large in the column of labels, and none that closes it', (open, close) => {
    const runs = runsOf(said(open, 'It works', close), modern);
    const [mark] = runs;
    expect(mark).toMatchObject({ text: open, tag: { kind: 'artifact' } });
    expect(mark?.x).toBeCloseTo(modern.setting.frame.side.start);
    expect(mark?.style.size).toBe(60);
    expect(
      runs
        .slice(1)
        .map(({ text }) => text)
        .join(''),
    ).not.toContain(close);
  });

  test('hangs its mark out of the lines in a quiet look', () => {
    const [mark, words] = runsOf(said('“', 'It works', '”'), classic);
    const { rest } = classic.setting.frame;
    expect(words?.x).toBeCloseTo(rest.start);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeCloseTo(rest.start);
    expect(mark?.style.size).toBe(11.5);
  });

  test('of many words is set smaller', () => {
    const sizes = [4, 60].map((count) => runsOf(said('“', 'word '.repeat(count).trim(), '”'), modern)[1]?.style.size);
    expect(sizes).toEqual([19, 14]);
  });

  test('is a quotation for who hears it', () => {
    const tags = runsOf(said('“', 'It works', '”'), modern)
      .slice(1)
      .map(({ tag }) => tag);
    for (const tag of tags) expect(tag).toMatchObject({ role: 'P', parent: { role: 'BlockQuote' } });
  });
});
