import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/publication/document/Document.ts';
import { pageOfPlace } from '../../../src/publication/compose/pieces/places.ts';
import { plain } from '../../../src/publication/compose/pieces/Composer.ts';
import type { Inline, Inlines } from '../../../src/publication/document/Inline.ts';
import { writeExample } from '../../examples/buildExample.ts';
import { documentOf } from './documentOf.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const marksIn = (value: unknown): readonly unknown[] => {
  if (!isRecord(value)) return [];
  return value.type === 'mark' ? [value.target] : Object.values(value).flatMap(marksIn);
};

/** Sections and marks that a page number leads to, and that are not in the document. */
function leadingNowhere(document: Document): readonly unknown[] {
  const known = new Set<unknown>([...document.sections.map(({ id }) => id), ...marksIn(document.sections)]);
  const visit = (value: unknown): readonly unknown[] => {
    if (!isRecord(value)) return [];
    if (value.type === 'pageNumber') return known.has(value.of) ? [] : [value.of];
    return Object.values(value).flatMap(visit);
  };
  return visit(document.sections);
}

/** Each line that names a page, with the words of the line where its mark is. */
function namedBy(document: Document): readonly (readonly [line: string, at: string])[] {
  const lines = inlinesIn(document.sections);
  return lines.flatMap((line) =>
    line.flatMap((inline) => {
      if (inline.type !== 'pageNumber') return [];
      const at = lines.find((other) => marksIn(other).includes(inline.of));
      return at === undefined ? [] : [[plain(line), plain(at)] as const];
    }),
  );
}

const isInline = (value: unknown): value is Inline =>
  isRecord(value) && ['text', 'emphasis', 'link', 'pageNumber', 'mark'].includes(String(value.type));

function inlinesIn(value: unknown): readonly Inlines[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isInline)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(inlinesIn) : [];
}

test.each(readdirSync('examples').sort())('every page that %s names is there', (name) => {
  expect(leadingNowhere(writeExample(name).document)).toEqual([]);
});

describe('what the words name is what the page has', () => {
  const offer = {
    lines: [
      { text: 'Line', unit_price: '1000.00' },
      { text: 'Fee', unit_price: '10.00', currency: 'USD' },
      { text: 'Beyond', unit: 'hour', rate: '95.00' },
    ],
    rates: [{ from: 'USD', to: 'EUR', rate: '0.9', as_of: '2026-11-01' }],
  };
  const packages = {
    packages: { group: 'plan', features: [{ text: 'Support', in: ['a'] }] },
    lines: ['a', 'b'].map((id, i) => ({ id, text: id, alternative: 'plan', unit_price: `1${i}.00` })),
  };
  const finance = {
    horizon_years: 3,
    benefits: [{ label: 'Less waste', per_year: '900', low: '0.8', source: 'a report' }],
  };
  const dmu = [{ id: 'cfo', name: 'Ewa Sikora', position: 'CFO', role: 'finance' }];

  test.each([
    ['What is charged at unit rates (page', 'Charged at unit rates', offer],
    ['Together ', 'All currencies together', offer],
    ['epending on the alternative you choose', 'Choose one of two', { lines: packages.lines }],
    ['epending on the alternative you choose', 'Choose one of two', packages],
    ['Price table', 'Line', { lines: offer.lines.slice(0, 1) }],
    ['assumptions are on page', 'Assumptions', { lines: offer.lines.slice(0, 1) }],
    ['Low case: ', 'Results', { lines: offer.lines.slice(0, 1) }],
  ])('%s … page of %s', (words, place, given) => {
    const document = documentOf(given, { finance, dmu });
    const named = namedBy(document).filter(([line]) => line.toLowerCase().includes(words.toLowerCase()));
    expect(named.length).toBeGreaterThan(0);
    for (const [line, at] of named) expect(at, line).toContain(place);
  });

  test('a place that a layout leaves out is on the first page of its section', () => {
    expect(pageOfPlace('rates')).toMatchObject([{ type: 'pageNumber', or: 'investment' }]);
  });
});

test('references that no argument prints are not promised on a page', () => {
  const references = [
    {
      id: 'lakeside',
      company: 'Lakeside Clinics',
      text: 'The same line',
      person: { name: 'Anna Reuter', position: 'Head', email: 'a.reuter@example.com' },
      consent: { can: true, wants: true, scope: ['named', 'contact_shared'] },
    },
  ];
  const offer = {
    lines: [{ text: 'Line', qty: 1, unit_price: '10.00' }],
    points: [{ kind: 'usability', text: 'Easy' }],
  };
  const dmu = [{ id: 'head', name: 'Ewa Sikora', position: 'Head of the Laboratory', role: 'user' }];
  const document = documentOf(offer, { references, dmu });
  expect(document.sections.some(({ id }) => id === 'proof')).toBe(false);
  expect(leadingNowhere(document)).toEqual([]);
  const asked = documentOf(offer, { references, dmu, arguments: { pin: ['starter-reference'] } });
  expect(JSON.stringify(asked)).toContain('You can put your questions');
});
