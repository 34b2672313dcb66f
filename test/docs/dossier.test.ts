import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { formsOf } from '../../src/publication/locale/Locale.ts';
import { checkData } from '../wall/buildData.ts';
import { everything, otherForms } from '../wall/canaries.ts';
import { dataLeaves, patternOf } from '../wall/leaves.ts';
import { expectCurrent } from './current.ts';
import { dossierFields, type Field } from './dossierFields.ts';
import { placesOfPatterns } from './placesOfPatterns.ts';
import { isOptional, isPrivate } from './schemaTraits.ts';

const { phrases } = readLocale('en', readPackageText('templates/locales/en.yaml'));
// What everything.yaml has no room for is looked up in its other forms.
const fixtures = [otherForms, everything];
const places = new Map(fixtures.flatMap((data) => [...placesOfPatterns(checkData(data))]));
const values = new Map(
  fixtures.flatMap((data) =>
    dataLeaves(data)
      .map(({ path, value }) => [patternOf(path), value] as const)
      .toReversed(),
  ),
);

const titleOf = (place: string): string =>
  formsOf(phrases[`${place}.title`] ?? place)
    .join()
    .replaceAll('\u00A0', ' ');

/** A value as one writes it, short enough for a cell. */
function exampleOf({ pattern, examples, isGroup }: Field): string {
  if (isGroup) return '';
  const value = values.get(pattern) ?? values.get(`${pattern}[]`) ?? examples[0];
  if (value === undefined) return '';
  const text = stringify(value, { lineWidth: 0 }).trim();
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``.replaceAll('|', '\\|');
}

function printsIn({ pattern, isGroup, form }: Field): string {
  if (isGroup) return '';
  if (isPrivate(pattern) && form !== 'id' && form !== 'list of ids') return 'never';
  const found = places.get(pattern) ?? places.get(`${pattern}[]`) ?? places.get(`${pattern}.*`) ?? [];
  return found.map(titleOf).join(', ');
}

const row = (field: Field): string =>
  `| \`${field.pattern}\`${isOptional(field.pattern) ? '' : ' \\*'} | ${field.description} | ${[
    field.form,
    field.byDefault === '' ? '' : `\`${field.byDefault}\``,
    exampleOf(field),
    printsIn(field),
  ].join(' | ')} |`;

test('every field says what it is for', () => {
  expect(dossierFields.length).toBeGreaterThan(300);
  expect(dossierFields.filter(({ description }) => description === '').map(({ pattern }) => pattern)).toEqual([]);
});

/** How fields of the tables are written down. */
const byHand = [
  'offer:',
  '  lines:',
  '    - { sku: LIC-1, qty: 2400 } # offer.lines[].sku, an article of the price book',
  '    - text: Training # offer.lines[].text, in no book',
  '      qty: 1',
  '      unit_price: "900.00"',
  '  special_terms:',
  '    - { text: The price of spare parts is held, until: 2028-06-30 } # offer.special_terms[].text',
  '  internal: { exclusivity_approved_by: per } # an id of team or people; without it they are not printed',
];

test('docs/dossier.md lists every field', () => {
  const sections = dossierFields.filter(({ pattern }) => !/[.[]/u.test(pattern));
  const parts = sections.flatMap((section) => {
    const fields = dossierFields.filter(
      ({ pattern }) => pattern.startsWith(`${section.pattern}.`) || pattern.startsWith(`${section.pattern}[`),
    );
    return [
      `## ${section.pattern}`,
      '',
      `${section.description}. ${section.form === 'text' ? 'A text.' : ''}`.trim(),
      '',
      ...(fields.length === 0
        ? []
        : [
            '| field | what it is | one writes | default | example | printed in |',
            '|---|---|---|---|---|---|',
            ...fields.map(row),
            '',
          ]),
    ];
  });
  const content = [
    '# The dossier, field by field',
    '',
    'Every field that a dossier may hold, in the order of its schema. `[]` stands for each entry of a list, `*` for each key of',
    'a map; a field with an asterisk must be there where its group is. A text that the client reads may also be written by',
    'language: `{ en: …, ru: …, ar: … }`. Any section may be the name of a YAML file that holds it (`dmu: ./dmu.yaml`).',
    '',
    'A dot leads into a group, `[]` into each entry of a list. Groups stand on one line or on several:',
    '',
    '```yaml',
    ...byHand,
    '```',
    '',
    'An article of the price book needs no `text` and no `unit_price`; a line that is in no book needs both.',
    '',
    'The last column says where a field is printed in a proposal that has every field: “never” is private and stays with you;',
    'an empty cell is a field that steers something (a choice, a sum, the page) and has no words of its own.',
    '',
    ...parts,
  ].join('\n');
  expectCurrent('docs/dossier.md', content);
});
