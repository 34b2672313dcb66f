import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/publication/document/Document.ts';
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

test.each(readdirSync('examples').sort())('every page that %s names is there', (name) => {
  expect(leadingNowhere(writeExample(name).document)).toEqual([]);
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
  expect(JSON.stringify(asked)).toContain('has agreed to be asked');
});
