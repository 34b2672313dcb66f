import { describe, expect, it } from 'vitest';
import type { Cover, Document } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { t, v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';

const title = 'Director General and Deputy Chair of the Standing Evaluation Committee for Water and Wastewater';
const readers = (count: number): Cover['foot'][number] => ({
  label: t('For the attention of'),
  name: v('Marguerite Desrosiers-Lachance'),
  lines: [v(title)],
  ...(count === 1
    ? {}
    : { beside: Array.from({ length: count - 1 }, (_, i) => ({ name: v(`Reader ${i + 2}`), lines: [v(title)] })) }),
  below: v('The Metropolitan Community and Agglomeration of Greater Saint-Lambert'),
});

const covered = (count: number, paper: Document['page']): Document => {
  const [, ...others] = sampleDocument.cover.foot;
  const cover = {
    ...sampleDocument.cover,
    seller: v('Water Treatment, Metering and Network Technologies of the Eastern and Northern Provinces Limited'),
    client: v('The Metropolitan Community and Agglomeration of Greater Saint-Lambert'),
    reply: t('In reply to: Invitation to tender 4711 of 2 November 2026, lots 2 and 4, with addendum 1'),
    title: v('Water treatment, metering, leak detection and training of operators for eleven boroughs and four towns'),
    foot: [readers(count), ...others],
  };
  return { ...sampleDocument, page: paper, cover };
};

describe.each(['modern', 'classic'])('a cover with all that it may hold and a picture, in %s', (look) => {
  const theme = themeOf(look);
  const photo = { ...theme, cover: { ...theme.cover, panel: 'photo' as const } };
  it.each([
    [1, 'A4'],
    [3, 'A4'],
    [1, 'Letter'],
    [3, 'Letter'],
  ] as const)('%i readers on %s: no words over others or over the picture', (count, paper) => {
    const document = covered(count, paper);
    const picture = { handle: 'store', width: 1600, height: 900, alt: t('A store.') };
    const [cover] = layOut({ ...document, cover: { ...document.cover, picture } }, photo, fakeShaper).pages;
    const runs = cover?.items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])) ?? [];
    expect(overlaps(runs)).toEqual([]);
    const shown = cover?.items.find((item) => item.kind === 'picture' && item.handle === 'store');
    const [top, bottom] = shown?.kind === 'picture' ? [shown.y, shown.y + shown.height] : [0, 0];
    expect(runs.filter(({ y, style }) => y > top && y - style.size < bottom).map(({ text }) => text)).toEqual([]);
  });
});

describe.each(['modern', 'classic'])('a cover with all that it may hold, in %s', (look) => {
  it.each([
    [1, 'A4'],
    [2, 'A4'],
    [3, 'A4'],
    [1, 'Letter'],
    [2, 'Letter'],
    [3, 'Letter'],
  ] as const)('%i readers on %s: no words over others or over the edge', (count, paper) => {
    const [cover] = layOut(covered(count, paper), themeOf(look), fakeShaper).pages;
    const runs = cover?.items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])) ?? [];
    expect(runs.map(({ text }) => text).join(' ')).toContain(`Reader ${count}`.replace('Reader 1', 'Marguerite'));
    expect(overlaps(runs)).toEqual([]);
    expect(Math.max(...runs.map(({ y }) => y))).toBeLessThan((cover?.height ?? 0) - 36);
  });

  it.each(['A4', 'Letter'] as const)('a long foot stays inside the page and its frame on %s', (paper) => {
    const [reader, contact, seller] = sampleDocument.cover.foot;
    if (reader === undefined || contact === undefined || seller === undefined) throw new Error('no foot');
    const lines = Array.from({ length: 6 }, (_, i) => v(`${title}, line ${i + 1}`));
    const foot = [reader, { ...contact, lines }, { ...seller, lines }];
    const document = { ...sampleDocument, page: paper, cover: { ...sampleDocument.cover, foot } };
    const [page] = layOut(document, themeOf(look), fakeShaper).pages;
    const runs = page?.items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])) ?? [];
    const [, frame = 36] = themeOf(look).cover.frame ?? [];
    expect(Math.max(...runs.map(({ y }) => y))).toBeLessThan((page?.height ?? 0) - frame);
  });

  it.each([
    ['confidential', { confidential: t('For the boards of both sides') }],
    ['of a long number', { reference: v('KP-2026-0417/MUNICIPAL-WATER/LOT-2-AND-4 · Revision 12') }],
  ])('%s: no date is broken', (_, more) => {
    const { cover } = sampleDocument;
    const [page] = layOut({ ...sampleDocument, cover: { ...cover, ...more } }, themeOf(look), fakeShaper).pages;
    const words = page?.items.flatMap((item) => (item.kind === 'glyphs' ? [item.text] : [])) ?? [];
    expect(words).toEqual(expect.arrayContaining(['23 November 2026', '31 December 2026']));
    expect(words.join(' ')).toContain('confidential' in more ? 'both sides' : 'LOT-2');
  });

  it('sets the readers apart from each other', () => {
    const [cover] = layOut(covered(2, 'A4'), themeOf('modern'), fakeShaper).pages;
    const lines = cover?.items.flatMap((item) => (item.kind === 'glyphs' ? [item] : [])) ?? [];
    const second = lines.find(({ text }) => text.startsWith('Reader 2'));
    const before = lines.filter(({ x, y }) => x === second?.x && y < second.y).at(-1);
    expect((second?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(12.5);
  });

  it('leaves the panel as high as it is where there is room', () => {
    const panelOf = (document: Document): number | undefined =>
      layOut(document, themeOf('modern'), fakeShaper).pages[0]?.items.find((item) => item.kind === 'rectangle')?.height;
    expect(panelOf(sampleDocument)).toBe(themeOf('modern').page.A4.panel);
    expect(panelOf(covered(3, 'Letter'))).toBeLessThan(themeOf('modern').page.Letter.panel);
  });
});
