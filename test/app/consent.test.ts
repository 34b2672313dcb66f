import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { textsOf } from '../../src/publication/document/textsOf.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;

const company = 'Quellwasser Nord';
const person = 'Wibke Quast';

interface Seen {
  readonly codes: readonly string[];
  readonly texts: string;
}

/** Builds the quick start with one reference of this consent, through the real loader. */
function seen(consent: string, more = '', changes: readonly (readonly [string, string])[] = []): Seen {
  const references = `references:
  - id: harbour
    company: ${company}
    project: A line like yours
    person: { name: ${person}, email: w.quast@example.com }
    consent: ${consent}
${more}`;
  const text = quickStartWith(...changes).replace(/^references:\n(?: .*\n)*/m, references);
  expect(text).toContain(company);
  const file = put(folder, `${++count}/dossier.yaml`, text);
  const { composed, diagnostics } = prepare(
    { file, date: '2026-11-23', allow: [], strict: false, draft: false },
    world,
  );
  const texts =
    composed === null
      ? ''
      : textsOf(composed.document)
          .map((line) => line.text)
          .join('\n');
  return { codes: diagnostics.map(({ code }) => code), texts };
}

const full = (can: string, wants: string, more = ''): string =>
  `{ can: ${can}, wants: ${wants}, scope: [named, contact_shared, will_call]${more} }`;

const words = [
  'yes',
  'Yes',
  'YES',
  'on',
  'On',
  'y',
  'Y',
  '"true"',
  "'true'",
  '"yes"',
  'agreed',
  '1',
  '1.0',
  '"1"',
  '[true]',
  '{ yes: true }',
  '"maybe"',
  'True?',
  'ok',
  '"no"',
  'no',
  'off',
];

describe('forty ways to say no, or nothing: no name is printed', () => {
  const spellings: readonly string[] = [
    ...words.map((word) => full(word, 'true')),
    ...['false', 'False', 'FALSE', 'null', '~', ''].flatMap((word) => [full(word, 'true'), full('true', word)]),
    full('true', 'true', ', withdrawn: 2026-11-01'),
    full('true', 'true', ', withdrawn: 2027-11-01'),
    full('true', 'true', ', valid_until: 2026-12-01'),
    full('true', 'true', ', given: 2025-01-01, valid_until: 2026-11-22'),
    '{ can: true, wants: true }',
    '{ can: true, wants: true, scope: [] }',
    '{ can: true, wants: true, scope: [contact_shared, will_call] }',
    '{ scope: [named, contact_shared] }',
    '{ asked: 2026-11-01, scope: [named] }',
    '{}',
    '{ can: true, scope: [named] }',
    '{ wants: true, scope: [named] }',
  ];

  test('there are at least forty', () => {
    expect(new Set(spellings).size).toBeGreaterThanOrEqual(40);
  });

  test.each(spellings)('%s', (consent) => {
    const { texts } = seen(consent);
    for (const name of [company, person, 'w.quast@example.com']) expect(texts).not.toContain(name);
  });

  test.each(words)('%s is told as an error, not guessed', (word) => {
    expect(seen(full(word, 'true')).codes).toContain('E305');
  });
});

describe('what each consent prints', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['all of it', full('true', 'true'), [company, person, 'w.quast@example.com'], []],
    ['to the last day of the proposal', full('true', 'true', ', valid_until: 2026-12-23'), [company], []],
    ['by name, without contact', '{ can: true, wants: true, scope: [named] }', [company, person], ['w.quast']],
    [
      'a call that we lead to',
      '{ can: true, wants: true, scope: [named, will_call] }',
      [person, 'Happy to take your call; we will put you through.'],
      ['w.quast'],
    ],
    ['without the name', '{ can: true, wants: true, anonymous_ok: true }', ['A water company'], [company, person]],
    [
      'a no, whatever else',
      '{ can: true, wants: false, scope: [named], anonymous_ok: true }',
      [],
      ['A water company', company],
    ],
  ])('%s', (_, consent, there, absent) => {
    const { texts, codes } = seen(consent, '    anonymous: { title: A water company }\n');
    expect(codes.filter((code) => code.startsWith('E'))).toEqual([]);
    for (const text of there) expect(texts).toContain(text);
    for (const text of absent) expect(texts).not.toContain(text);
  });
});

describe('what a reference says is printed as it is named', () => {
  const words = 'They came at night';
  const other = 'Nobody noticed the change';
  const speaker = 'Gesine Rohr';
  const quote = `    quote: { text: ${words}, by: { name: ${speaker}, position: Head of Shift } }\n`;
  const plain = `    quote: ${words}\n`;
  const anonymous = `    anonymous: { title: A water company, quote: ${other} }\n`;
  const unnamed = '{ can: true, wants: true, anonymous_ok: true }';
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ['by the person of the reference', full('true', 'true'), plain, [`“${words}.”`, `–\u00A0${person}`], []],
    [
      'by somebody else',
      full('true', 'true'),
      quote,
      [words, `–\u00A0${speaker}, Head of Shift`],
      [`–\u00A0${person}`],
    ],
    ['by name, without contact', '{ can: true, wants: true, scope: [named] }', plain, [words, `–\u00A0${person}`], []],
    [
      'without the name: by what the client is called there',
      unnamed,
      quote + anonymous,
      [other, '–\u00A0A water company'],
      [words, speaker, company],
    ],
    [
      'without the name, and no other words',
      unnamed,
      `${quote}    anonymous: { title: A water company }\n`,
      ['A water company'],
      [words, speaker, '–\u00A0A water company'],
    ],
    ['a no', full('true', 'false'), quote + anonymous, [], [words, other, speaker]],
    ['not asked', '{}', quote + anonymous, [], [words, other, speaker]],
    ['taken back', full('true', 'true', ', withdrawn: 2026-11-01'), quote + anonymous, [], [words, other, speaker]],
  ])('%s', (_, consent, more, there, absent) => {
    const { texts, codes } = seen(consent, more);
    expect(codes.filter((code) => code.startsWith('E'))).toEqual([]);
    for (const text of there) expect(texts).toContain(text);
    for (const text of absent) expect(texts).not.toContain(text);
  });

  test('a quote that could give the name away is told as not printed', () => {
    const { codes } = seen(unnamed, `${quote}    anonymous: { title: A water company }\n`);
    expect(codes).toContain('I330');
  });

  test('who said it may not be named elsewhere either', () => {
    expect(seen('{ can: true, wants: false }', quote, [['title: ', `title: As ${speaker} says, `]]).codes).toContain(
      'E303',
    );
  });
});

describe('the name slips in by another way: nothing is written (E303)', () => {
  const silent = '{ can: true, wants: false }';
  test.each<[string, readonly [string, string]]>([
    ['the title', ['title: ', `title: As at ${company}, `]],
    ['another case and other spaces', ['title: ', 'title: As at QUELLWASSER   nord, ']],
    ['the person', ['title: ', `title: As ${person} says, `]],
    ['the source of a figure', ['source: "', `source: "${company}, `]],
  ])('%s', (_, change) => {
    expect(seen(silent, '', [change, [', reference: harbour }', ' }']]).codes).toContain('E303');
  });

  test('part of a longer word is no hit', () => {
    expect(seen(silent, '', [['title: ', 'title: Quellwasserung Nordisch, ']]).codes).not.toContain('E303');
  });
});
