import { describe, expect, test } from 'vitest';
import { plain as words } from '../../../../src/publication/compose/pieces/Composer.ts';
import type { Document } from '../../../../src/publication/document/Document.ts';
import { blocksOf, chartsOf, documentOf, tablesOf } from '../documentOf.ts';

const plain = (line: Parameters<typeof words>[0]): string => words(line).replace(/\u00A0/g, ' ');
const said = 'The price of this offer is not included in the costs.';
const lines = [{ text: 'Machine', unit_price: '99999.99' }];

const documentWith = (fromOffer: boolean, offer: object): Document =>
  documentOf(offer, {
    finance: {
      horizon_years: 2,
      discount_rate: '0.1',
      costs: { from_offer: fromOffer, client_effort: { value: '1000', source: 'estimate' } },
      benefits: [{ label: 'Overtime', per_year: '2000', source: 'report' }],
    },
  });
const notesOf = (document: Document): string =>
  tablesOf(document)
    .map(({ note }) => plain(note ?? []))
    .join(' ');
const flowOf = (document: Document): string => plain(chartsOf(document)[0]?.subtitle ?? []);
const summaryOf = ({ sections }: Document): string =>
  JSON.stringify(sections.find(({ id }) => id === 'summary')?.blocks).replace(/\u00A0/g, ' ');

describe('a case that leaves the price out', () => {
  const apart = documentWith(false, { lines });

  test('says so in the summary, at the assumptions, at the results and at the cash flow', () => {
    expect(summaryOf(apart)).toContain(said);
    expect(notesOf(apart).split(said)).toHaveLength(3);
    expect(flowOf(apart)).toBe(`Cumulative cash flow in EUR, without tax. ${said}`);
  });

  test('has no payback beside the price, as though the price were paid back', () => {
    expect(blocksOf(apart).some(({ type }) => type === 'keyNumbers')).toBe(false);
    const paid = documentWith(true, { lines: [{ ...lines[0], unit_price: '99.99' }] });
    expect(summaryOf(paid)).toContain('keyNumbers');
  });

  test.each<[string, Document]>([
    ['the price is among the costs', documentWith(true, { lines })],
    ['there is no price', documentWith(false, { lines: [] })],
    ['nothing but options has a price', documentWith(false, { lines: [{ ...lines[0], optional: true }] })],
  ])('says nothing of it where %s', (_, document) => {
    expect(JSON.stringify(document)).toContain('Overtime');
    expect(JSON.stringify(document)).not.toContain('among the costs');
  });
});
