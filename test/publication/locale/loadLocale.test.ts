import { describe, expect, it, test } from 'vitest';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { loadLocale, type LoadedLocale } from '../../../src/publication/locale/loadLocale.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { treeOf } from '../theme/themeOf.ts';

const text = (id: string): string => readPackageText(`templates/locales/${id}.yaml`);
const shipped = ['ar', 'en', 'ru'].map((id) => readLocale(id, text(id)));
const english = readLocale('en', text('en'));

/** A user's file for English, over the built-in one. */
const changed = (source: string): LoadedLocale => loadLocale('en', treeOf(source, 'locales/en.yaml'), english, shipped);
/** A user's file for a language that is not built in. */
const added = (source: string, id = 'de'): LoadedLocale =>
  loadLocale(id, treeOf(source, `locales/${id}.yaml`), null, shipped);

describe('a built-in language, changed', () => {
  it('keeps every phrase that the file leaves out', () => {
    const { locale, diagnostics } = changed('phrases:\n  cover.kind: Offer\n');
    expect(locale?.phrases['cover.kind']).toBe('Offer');
    expect(locale?.phrases['summary.title']).toBe(english.phrases['summary.title']);
    expect(locale?.numbers).toEqual(english.numbers);
    expect(diagnostics.map(({ code }) => code)).toEqual(['I149']);
  });

  it('takes single numbers, dates and names', () => {
    const { locale } = changed('numbers: { group: " " }\nnames: { SAR: riyals }\n');
    expect(locale?.numbers).toEqual({ ...english.numbers, group: ' ' });
    expect(locale?.names).toEqual({ SAR: 'riyals' });
  });

  it('an ejected file has no findings', () => {
    for (const id of ['en', 'ru', 'ar'])
      expect(loadLocale(id, treeOf(text(id)), readLocale(id, text(id)), shipped).diagnostics).toEqual([]);
  });
});

type Row = readonly [what: string, source: string, code: string, at: string, found: string | null, fix: string];

test.each<Row>([
  ['an unknown phrase', 'phrases:\n  cover.kid: Offer', 'W147', '2:3', 'cover.kid', 'Did you mean cover.kind?'],
  [
    'a hole that the phrase does not have',
    'phrases:\n  validity.until: "Until {day}"',
    'E146',
    '2:19',
    '{day}',
    '{date}',
  ],
  [
    'a hole in a phrase without one',
    'phrases:\n  cover.kind: "Offer {number}"',
    'E146',
    '2:15',
    '{number}',
    'without a hole',
  ],
  ['an expiry that is left out', 'phrases:\n  validity.until: For a while', 'E146', '2:19', null, '{date}'],
  ['a value that is left out', 'phrases:\n  prepared_by: "by {position}"', 'W148', '2:16', null, '{name}'],
  ['an emphasis that is never closed', 'phrases:\n  cover.kind: "**Offer"', 'E146', '2:15', '**Offer', 'both ends'],
  [
    'a plural without its last form',
    'phrases:\n  why.months: { one: "{count} month" }',
    'E146',
    '2:15',
    'one',
    'other',
  ],
  [
    'forms where nothing is counted',
    'phrases:\n  page_of: { one: "{page} {pages}", other: "{page} {pages}" }',
    'E146',
    '2:12',
    null,
    'one sentence',
  ],
  [
    'a hole in two braces',
    'phrases:\n  footer.validity: "{{date}}"',
    'E146',
    '2:20',
    '{{date}}',
    'one brace on each side',
  ],
  [
    'a hole in two braces after a word',
    'phrases:\n  footer.validity: "Valid until {{date}}"',
    'E146',
    '2:20',
    'Valid until {{date}}',
    'one brace on each side',
  ],
  [
    'a hole with spaces in it',
    'phrases:\n  validity.until: "Until { date }"',
    'E146',
    '2:19',
    'Until { date }',
    '{date}',
  ],
  ['a hole that never closes', 'phrases:\n  validity.until: "Until {date"', 'E146', '2:19', 'Until {date', '{date}'],
  ['braces where nothing is filled', 'phrases:\n  cover.kind: "{Offer"', 'E146', '2:15', '{Offer', 'without braces'],
  ['two braces in a pattern', 'numbers: { amount: "{{n}} {currency}" }', 'E146', '1:20', '{{n}} {currency}', '{n}'],
  ['one sign for decimals and groups', 'numbers: { group: "." }', 'E150', '1:19', '.', 'another sign'],
  [
    'one sign for both, in the other digits',
    'arab: { decimal: "٬", group: "٬", minus: "-", group_from: 4, percent: "{n}٪", amount: "{n} {currency}", quantity: "{n} {unit}" }',
    'E150',
    '1:18',
    '٬',
    'another sign',
  ],
  ['a minus that is a group', 'numbers: { minus: "," }', 'E150', '1:19', ',', 'another sign'],
  ['a percentage without its sign', 'numbers: { percent: "{n} " }', 'E150', '1:21', '{n} ', '{n}'],
  ['a digit between groups', 'numbers: { group: "0" }', 'E151', '1:19', '0', 'without digits'],
  [
    'a digit beside an amount',
    'numbers: { amount: "{n}0 {currency}" }',
    'E151',
    '1:20',
    '{n}0 {currency}',
    'without digits',
  ],
  ['a digit in the name of a currency', 'names: { EUR: "00 EUR" }', 'E151', '1:15', '00 EUR', 'without digits'],
  [
    'a digit in a date',
    'dates: { long: "{day} {month} 2{year}" }',
    'E151',
    '1:16',
    '{day} {month} 2{year}',
    'without digits',
  ],
  [
    'two months of one name',
    'dates: { months: [Jan, Feb, Mar, Apr, May, Jun, jan, Aug, Sep, Oct, Nov, Dec] }',
    'E152',
    '1:49',
    'jan',
    'twelve months',
  ],
  [
    'many numbers in one form',
    'phrases:\n  why.months: { one: a month, other: some months }',
    'E153',
    '2:15',
    'some months',
    '{count}',
  ],
  [
    'a plural in one form without the number',
    'phrases:\n  why.months: for a while',
    'E153',
    '2:15',
    'for a while',
    '{count}',
  ],
  [
    'a footer that pushes the date out',
    `phrases:\n  footer.validity: "${'On our word and honour '.repeat(3)}{date}"`,
    'E154',
    '2:20',
    `${'On our word and honour '.repeat(3)}{date}`,
    'letters besides the holes',
  ],
  [
    'a count of pages that runs into the date',
    `phrases:\n  page_of: "${'This is the page '.repeat(3)}{page} {pages}"`,
    'E154',
    '2:12',
    `${'This is the page '.repeat(3)}{page} {pages}`,
    'letters',
  ],
  [
    'a guarantee without its date',
    'phrases:\n  validity.promise: We guarantee every price.',
    'E146',
    '2:21',
    null,
    '{date}',
  ],
  ['no groups', 'numbers: { groups: [] }', 'E105', '1:20', 'an empty list', ''],
  ['a group of nothing', 'numbers: { groups: [3, 0] }', 'E107', '1:24', '0', ''],
  ['an expiry without words', 'phrases:\n  cover.expiry: ""', 'E146', '2:17', null, 'what the date means'],
  ['a form that no language has', 'phrases:\n  why.months: { some: a }', 'E113', '2:17', 'some', ''],
  ['a list for a phrase', 'phrases:\n  cover.kind: [a]', 'E106', '2:15', 'a list', ''],
  ['an unknown key', 'phrase: {}', 'E113', '1:1', 'phrase', 'Did you mean phrases?'],
  ['a direction', 'direction: left', 'E107', '1:12', 'left', ''],
  ['eleven months', 'dates: { months: [a, b, c, d, e, f, g, h, i, j, k] }', 'E107', '1:18', 'a list', ''],
  ['an amount without its currency', 'numbers: { amount: "{n}" }', 'E146', '1:20', '{n}', '{currency}'],
  ['a date without its year', 'dates: { long: "{day} {month}" }', 'E146', '1:16', '{day} {month}', '{year}'],
  ['a list with an unknown hole', 'lists: { two: "{a} und {c}" }', 'E146', '1:15', '{a} und {c}', '{b}'],
])('%s', (_, source, code, at, value, fix) => {
  const { locale, diagnostics } = changed(source);
  const found = diagnostics.filter((diagnostic) => diagnostic.code !== 'I149');
  expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
  const [first] = found;
  expect(`${first?.place?.line}:${first?.place?.column}`).toBe(at);
  expect(first?.found).toBe(value);
  expect(first?.fix ?? '').toContain(fix);
  expect(locale === null).toBe(code.startsWith('E'));
});

describe('a new language', () => {
  it('is one file', () => {
    const { locale, diagnostics } = added(text('en').replace('name: English', 'name: Deutsch'));
    expect(diagnostics).toEqual([]);
    expect(locale).toMatchObject({ id: 'de', name: 'Deutsch', direction: 'ltr' });
  });

  it('has every phrase, and every key', () => {
    const short = text('en').replace(/^ {2}guide\.title.*\n/m, '');
    const [lack] = added(short).diagnostics;
    expect(lack?.code).toBe('E145');
    expect(lack?.message).toContain('guide.title');
    expect(added(text('en').replace(/^end:.*\n/m, '')).diagnostics).toMatchObject([{ code: 'E105', path: ['end'] }]);
  });

  it('without several phrases is one error that names eight of them', () => {
    const without = (count: number): string => {
      const lines = text('en').split('\n');
      const from = lines.findIndex((line) => line.startsWith('  cover.kind'));
      return [...lines.slice(0, from), ...lines.slice(from + count)].join('\n');
    };
    const [two] = added(without(2)).diagnostics;
    expect(two).toMatchObject({ code: 'E145', holes: { count: 2, names: ['cover.kind', 'cover.reference'] } });
    const [ten, ...more] = added(without(10)).diagnostics;
    expect(more).toEqual([]);
    expect(ten?.message).toMatch(/^This language lacks 10 phrases: cover\.kind, .*, and 2 more\.$/);
  });

  it('has the plurals that it needs', () => {
    const { diagnostics } = added(text('en').replaceAll('    other:', '    few:'), 'pl');
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['E146']));
    expect(diagnostics[0]?.message).toContain('many');
  });
});
