import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/publication/document/Document.ts';
import { layOut } from '../../../../src/publication/layout/layOut.ts';
import { t, v } from '../../inlines.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { themeOf } from '../../theme/themeOf.ts';
import { fakeShaper } from '../fakeShaper.ts';
import { overlaps } from '../overlaps.ts';

const address = (text: string) =>
  v(text).map((part) => (part.type === 'text' ? { ...part, parted: true as const } : part));
const letter: Section = {
  id: 'letter',
  number: null,
  title: t('Letter'),
  running: 'Letter',
  lead: null,
  preparedBy: null,
  blocks: [
    {
      type: 'letter',
      date: v('23 November 2026'),
      greeting: v('Dear Mr Halabi,'),
      paragraphs: [v('thank you for the morning in your store.')],
      close: v('Yours sincerely,'),
      name: v('Sara Kamal'),
      position: v('Key Account Manager'),
    },
  ],
};
const { cover } = sampleDocument;
const foot = cover.foot.map((part, i) => (i === 2 ? { ...part, lines: [address('12 Sample Street, Riyadh')] } : part));
const document = {
  ...sampleDocument,
  cover: { ...cover, foot, clientLines: [address('7 Palm Road, Jeddah')] },
  sections: [letter, ...sampleDocument.sections],
};

describe.each(['modern', 'classic'])('a letter in %s', (look) => {
  test.each(['A4', 'Letter'] as const)('says on %s who writes, when, to whom and about what', (page) => {
    const sheet = layOut({ ...document, page }, themeOf(look), fakeShaper).pages[1];
    const runs = (sheet?.items ?? []).flatMap((item) =>
      item.kind === 'glyphs' && item.tag.kind === 'tag' ? [item] : [],
    );
    const yOf = (text: string): number => runs.find((run) => run.text.includes(text))?.y ?? 0;
    const parts = ['Meridian Learning', '12 Sample Street', 'Omar Halabi', 'Al Noor', '7 Palm Road', 'Onboarding and'];
    const order = [...parts, 'KP-2026-014', 'Dear Mr Halabi', 'thank you', 'Yours sincerely'].map(yOf);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(yOf('23 November 2026')).toBeCloseTo(yOf('Meridian Learning'));
    expect(yOf('Dear Mr Halabi') / (sheet?.height ?? 1)).toBeGreaterThan(0.32);
    expect(yOf('Dear Mr Halabi') / (sheet?.height ?? 1)).toBeLessThan(0.45);
    expect(overlaps(runs)).toEqual([]);
  });
});
