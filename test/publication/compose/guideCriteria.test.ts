import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Inline } from '../../../src/publication/document/Inline.ts';
import { checkData } from '../../wall/buildData.ts';
import { documentOf, minimal } from './documentOf.ts';

const criteria = [
  { id: 'price', label: 'price', points: '60' },
  { id: 'noise', label: 'noise', points: '27.5', source: 'request, p. 7' },
  { id: 'none', label: 'nothing of it', points: '12.5' },
];
const account = { name: 'Northwind Traders', criteria };
const offer = { benefits: [{ text: 'Quiet', criteria: ['noise'] }] };
const proposal = { title: 'Automation', currency: 'EUR', language: 'en', guide: 'criteria' };
const pageTo = ([inline]: readonly Inline[]): unknown => (inline?.type === 'pageNumber' ? inline.of : null);

const cellsOf = (document: Document): readonly string[] =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'numberedCells' ? block.items : []))
    .flatMap(({ text }) => (text === null ? [] : [plain(text)]));

describe('the guide as the map of those who evaluate', () => {
  test('each criterion with its points and its page, and what the points come to', () => {
    const { guide } = documentOf(offer, { account, proposal });
    expect(guide.criteria?.rows.map(({ label, points, page }) => [plain(label), plain(points), pageTo(page)])).toEqual([
      ['Price', '60', null],
      ['Noise', '27.5', 1],
      ['Nothing of it', '12.5', null],
    ]);
    expect(guide.criteria?.sum === null ? '' : plain(guide.criteria?.sum.points ?? [])).toBe('100');
  });

  test('the points stand at the criteria, whatever the guide is', () => {
    const document = documentOf(offer, { account });
    expect(document.guide.criteria).toBeNull();
    expect(cellsOf(document).slice(0, 3)).toEqual([
      '60\u00A0points',
      '27.5\u00A0points · request, p. 7',
      '12.5\u00A0points',
    ]);
  });

  test.each([
    [{ guide: 'criteria', kind: 'order' }, account],
    [{ guide: 'criteria' }, { name: 'Northwind Traders' }],
  ])('%j without one is told', (more, client) => {
    const { diagnostics } = checkData({ ...minimal, proposal: { ...proposal, ...more }, account: client });
    expect(diagnostics.map(({ code }) => code)).toContain('W277');
  });
});
