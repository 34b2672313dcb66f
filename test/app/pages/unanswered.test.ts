import { describe, expect, test } from 'vitest';
import { unansweredCriteria } from '../../../src/app/unansweredCriteria.ts';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import type { Document } from '../../../src/publication/document/Document.ts';
import type { Item } from '../../../src/publication/layout/ground/Item.ts';
import { layOut } from '../../../src/publication/layout/layOut.ts';
import { fakeShaper } from '../../publication/layout/fakeShaper.ts';
import { modernTheme } from '../../publication/theme/modernTheme.ts';
import { criteria, documentOf, phraseIn, type Given, type Language } from './oneCriterion.ts';

const shipped = readPackageText('templates/layouts/proposal.hbs');
const without = (...slots: readonly string[]): string =>
  slots.reduce((text, slot) => text.replace(`{{slot "${slot}"}}\n`, ''), shipped);

const finance = { criteria, benefits: [{ label: 'Less work', per_year: '90000', source: 'Your ledger' }] };
const figure = { label: 'Days', value: 9, unit: 'days', source: 'Pilot', as_of: '2026-10-01', criteria };
const reference = {
  id: 'lakeside',
  company: 'Lakeside Clinics',
  text: 'The same line',
  person: { name: 'Anna Reuter', position: 'Head', email: 'a.reuter@example.com' },
  criteria,
};
const agreed = { can: true, wants: true, scope: ['named', 'contact_shared'] };
const running = [{ text: 'Licence', qty: 1, unit_price: '10.00', recurring: 'year', term: 3 }];

const isOpen = (document: Document): boolean => unansweredCriteria(document).length > 0;

describe.each<Language>(['en', 'ru', 'ar'])('in %s', (language) => {
  test.each<readonly [name: string, given: Given]>([
    ['the price', { offer: { criteria } }],
    [
      'the price as one total',
      { offer: { criteria, lines: [{ text: 'Line', qty: 1, unit_price: '9.00' }], detail: 'total' } },
    ],
    ['the total over the term', { offer: { criteria, lines: running } }],
    [
      'the price, where the total over the term is left out',
      { offer: { criteria, lines: running }, layout: without('price_notes') },
    ],
    ['the case', { more: { finance } }],
    ['the price, where the case is left out', { offer: { criteria }, more: { finance }, layout: without('results') }],
    [
      'a reference',
      { more: { references: [{ ...reference, consent: agreed }], arguments: { pin: ['starter-reference'] } } },
    ],
    ['a figure', { more: { figures: { days: figure }, arguments: { pin: ['starter-figure'] } } }],
    [
      'a figure in the summary only',
      { more: { figures: { days: { ...figure, key: true } }, arguments: { exclude: ['kind:figure'] } } },
    ],
  ])('%s answers, on a page that there is', (_, given) => {
    const document = documentOf(given, language);
    expect(isOpen(document)).toBe(false);
    expect(pageSaid(document, language)).toMatch(/[1-9١-٩]/);
  });

  test.each<readonly [name: string, given: Given]>([
    ['nothing', {}],
    [
      'a reference that may not be printed',
      { more: { references: [reference], arguments: { pin: ['starter-reference'] } } },
    ],
    [
      'a reference that nothing places',
      { more: { references: [{ ...reference, consent: agreed }], arguments: { exclude: ['kind:reference'] } } },
    ],
    [
      'a figure of a reference that may not be printed',
      {
        more: {
          references: [{ ...reference, criteria: [] }],
          figures: { days: { ...figure, reference: 'lakeside' } },
          arguments: { pin: ['starter-figure'] },
        },
      },
    ],
    ['a figure that nothing places', { more: { figures: { days: figure }, arguments: { exclude: ['kind:figure'] } } }],
    ['a case that the layout leaves out', { more: { finance }, layout: without('results') }],
  ])('%s does not answer', (_, given) => {
    expect(isOpen(documentOf(given, language))).toBe(true);
  });
});

/** The page that the client is sent to. */
function pageSaid(document: Document, language: Language): string {
  const [before = ''] = phraseIn(language, 'situation.answered').split('{page}');
  const words = before.trim().split(' ');
  const texts = layOut(document, modernTheme, fakeShaper).pages.flatMap(({ items }) => textsOf(items));
  return texts.find((text) => words.every((word) => text.includes(word))) ?? '';
}

/** What is read, an element of the structure a text. */
function textsOf(items: readonly Item[]): readonly string[] {
  const byTag = new Map<unknown, string>();
  for (const item of items) if (item.kind === 'glyphs') byTag.set(item.tag, (byTag.get(item.tag) ?? '') + item.text);
  return [...byTag.values()];
}
