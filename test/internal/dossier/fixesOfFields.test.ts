import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/foundation/data/valueAt.ts';
import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';
import { readSection } from '../../../src/foundation/schema/readSection.ts';
import { sections } from '../../../src/internal/dossier/schema/dossier.ts';
import { findingsOf } from '../../app/fixes/check.ts';
import { quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { isOptional } from '../../docs/schemaTraits.ts';
import { everything } from '../../wall/canaries.ts';
import { dataLeaves, isRecord, patternOf, type Path } from '../../wall/leaves.ts';

type Change = readonly [from: string, to: string];
const tooLong = 'Fjord '.repeat(30).trim();

const toldOf = (changes: readonly Change[]): readonly (readonly [string, string | null])[] =>
  findingsOf(workFolder(), quickStartWith(...changes))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, says, fix }) => [`${code}.${says}`, fix]);

describe('a length is told with its place and its measure', () => {
  test.each<readonly [string, Change, string, number]>([
    ['the seller', ['name: Fjord Handling AS', `name: ${tooLong}`], 'on the cover.', 120],
    ['the client', ['name: Northwind Traders', `name: ${tooLong}`], 'on the cover and at the head of each page.', 120],
    [
      'the title',
      ['title: A sorting line for every parcel', `title: ${tooLong}`],
      'on the cover and at the head of each page.',
      160,
    ],
    ['the footer', ['  currency: EUR', `  currency: EUR\n  confidential: ${tooLong}`], 'at the foot of each page', 40],
    ['the team', ['task: Your single contact', `answers_within: ${tooLong}`], 'beside the person', 60],
  ])('%s', (_, change, where, most) => {
    const [told, ...more] = findingsOf(workFolder(), quickStartWith(change)).filter(
      ({ severity }) => severity === 'error',
    );
    expect(more).toEqual([]);
    expect(told?.message).toContain(`at most ${most} characters: longer ones do not fit ${where}`);
    expect(told?.fix).toBe(`Shorten it to ${most} characters.`);
  });
});

describe('a field that is missing is added where its group is written', () => {
  const inBraces = (line: string): string =>
    `Write "${line}," inside the braces of this group, right after the first of them.`;
  test.each<readonly [string, Change, readonly (readonly [string, string])[]]>([
    ['lines', ['  name: Northwind Traders\n', ''], [['E105.missing', 'Add a line "name: …" here.']]],
    [
      'braces behind a name',
      [
        'seller:\n  name: Fjord Handling AS\n  address: 4 Sample Quay, Bergen\n  web: fjord-handling.example.com\n',
        'seller: { address: 4 Sample Quay }\n',
      ],
      [['E105.missingInBraces', inBraces('name: …')]],
    ],
    [
      'empty braces',
      ['facts: [{ label: Parcels a day, value: "14,000" }, { label: Live since, value: October 2025 }]', 'facts: [{}]'],
      [
        ['E105.missingInBraces', inBraces('label: …')],
        ['E105.missingInBraces', inBraces('value: …')],
      ],
    ],
    [
      'braces of an entry',
      ['position: Head of People, role: hr,', 'position: Head of People,'],
      [['E105.missingInBraces', inBraces('role: …')]],
    ],
    ['a figure', ['unit: "%", label: Orders', 'label: Orders'], [['E401.missingInBraces', inBraces('unit: …')]]],
    ['an entry on lines', ['    company: Harbour Foods\n', ''], [['E105.missing', 'Add a line "company: …" here.']]],
    [
      'a contact',
      ['email: anna.holm@fjord-handling.example.com, ', ''],
      [
        [
          'E220.expected',
          'Add "email: name@example.com" or "phone: +1 202 555 0141": on a line of its own, or with a comma after it inside { }.',
        ],
      ],
    ],
  ])('%s', (_, change, expected) => {
    expect(toldOf([change])).toEqual(expected);
  });
});

const nowhere = { file: '', line: 1, column: 1, length: 1 };
const deletes = /take the field out|delete the line/;

const schemas = new Map<string, (typeof sections)[keyof typeof sections]>(Object.entries(sections));

/** What is said of a section with one value in it exchanged. */
function saidOf(section: string, value: unknown): readonly Diagnostic[] {
  const schema = schemas.get(section);
  if (schema === undefined) throw new Error(section);
  const found: Diagnostic[] = [];
  readSection(schema, { section, sections: [], schema, value, place: () => nowhere }, (more) => found.push(...more));
  return found;
}

const exchanged = (data: unknown, [step, ...rest]: Path, value: unknown): unknown => {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((entry: unknown, i) => (i === step ? exchanged(entry, rest, value) : entry));
  return isRecord(data) ? { ...data, [step]: exchanged(data[step], rest, value) } : data;
};

describe('nobody is told to delete what has to be there', () => {
  const needed = new Map(
    dataLeaves(everything)
      .filter(
        ({ path }) =>
          typeof path.at(-1) === 'string' &&
          path.length > 1 &&
          !isOptional(patternOf(path)) &&
          !patternOf(path).endsWith('*'),
      )
      .map(({ path }) => [patternOf(path), path]),
  );
  test('there are many such fields', () => {
    expect(needed.size).toBeGreaterThan(80);
  });
  test.each<readonly [string, unknown]>([
    ['a list', [[]]],
    ['nothing', null],
    ['an empty text', ''],
    ['a word', 'a b: c'],
  ])('%s', (_, wrong) => {
    const told = [...needed].flatMap(([pattern, path]) => {
      const [section = '', ...rest] = path;
      const value = exchanged(valueAt(everything, [section]), rest, wrong);
      return saidOf(String(section), value).flatMap(({ fix }) =>
        deletes.test(fix ?? '') ? [`${pattern}: ${fix ?? ''}`] : [],
      );
    });
    expect(told).toEqual([]);
  });
});
