import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { argumentKinds } from '../../../src/proposal/kinds.ts';
import { topicIds } from '../../../src/publication/compose/guideOf.ts';
import { channels } from '../../../src/proposal/channels.ts';
import { levels } from '../../../src/proposal/levels.ts';
import { sectionIds } from '../../../src/proposal/sectionIds.ts';
import type { Locale, Phrase } from '../../../src/publication/locale/Locale.ts';
import { readLocale } from '../../../src/publication/locale/localeFile.ts';
import { replacedBy } from '../../../src/publication/locale/withKind.ts';
import { differentKeys, keysOfLists } from './keysOfLists.ts';

const folder = 'templates/locales';
const ids = readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
const load = (id: string): Locale => readLocale(id, readFileSync(`${folder}/${id}.yaml`, 'utf8'));
const english = load('en');

const forms = (phrase: Phrase | undefined): readonly string[] =>
  phrase === undefined ? [] : typeof phrase === 'string' ? [phrase] : Object.values(phrase);
/** `{count}` may go unsaid where a form says it in words. */
const holesOf = (phrase: Phrase | undefined): string =>
  [...new Set(forms(phrase).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))]
    .filter((name) => name !== 'count')
    .sort()
    .join();

const sources = [
  ...readdirSync('src/publication', { recursive: true, encoding: 'utf8' }).map((name) => `src/publication/${name}`),
  ...readdirSync('src/app', { recursive: true, encoding: 'utf8' }).map((name) => `src/app/${name}`),
  ...readdirSync('templates/layouts').map((name) => `templates/layouts/${name}`),
]
  .filter((name) => /\.(ts|hbs)$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** Keys that are put together from a word and a closed list. */
const built = [
  ...keysOfLists(sectionIds, argumentKinds),
  ...sectionIds.map((id) => `${id}.running`),
  ...topicIds.flatMap((id) => [`guide.${id}`, `guide.${id}_question`]),
  ...['month', 'quarter', 'year'].map((period) => `investment.per_${period}`),
  ...['term', 'step', 'extension_by', 'charge_from', 'indexation', 'cap', 'unit'].flatMap((key) =>
    ['month', 'quarter', 'year'].map((period) => `price.${key}_${period}`),
  ),
  ...['once', 'month', 'quarter', 'year'].flatMap((period) =>
    ['charge', 'before', 'net', 'total'].map((key) => `price.${key}_${period}`),
  ),
  ...['of_once', 'of_recurring', 'month_advance', 'month_arrears'].map((key) => `payments.${key}`),
  ...['month', 'quarter', 'year'].flatMap((period) =>
    ['advance', 'arrears'].map((when) => `payments.billed_${period}_${when}`),
  ),
  ...['as_worked', 'rest_as_worked'].flatMap((key) =>
    ['week', 'month', 'quarter'].map((period) => `payments.${key}_${period}`),
  ),
  ...['text', 'gross'].flatMap((key) => ['', '_recurring'].map((form) => `investment.rounding_${key}${form}`)),
  ...['month', 'quarter', 'year'].map((period) => `levels.availability_${period}`),
  ...['under', 'over'].flatMap((side) => [`chart.all_${side}`, `chart.some_${side}`]),
  ...['currencies', 'rates'].map((what) => `investment.elsewhere_${what}`),
  ...['', '_net', '_discount', '_net_discount'].map((form) => `price.regular${form}`),
  ...['at_cap', 'at_caps'].map((key) => `price.${key}_net`),
  ...['', '_percent', '_reason', '_percent_reason'].map((form) => `price.discount${form}`),
  ...['option', 'alternative', 'alternative_titled'].flatMap((kind) => [
    `acceptance.${kind}`,
    `acceptance.${kind}_first_year`,
  ]),
  ...['acceptance.instead', 'acceptance.instead_first_year'],
  ...['detail', 'unit', 'times', 'off', 'tax'].map((column) => `workbook.${column}`),
  ...['subject_to_contract', 'firm'].map((binding) => `validity.${binding}`),
  'party.both',
  ...channels.map((channel) => `cited.${channel}`),
  ...['likelihood', 'effect'].flatMap((of) => levels.map((level) => `${of}.${level}`)),
];
const used = new Set(
  [
    ...sources.matchAll(/['"`]([a-z]+\.[a-z_]+)['"`]/g),
    ...sources.matchAll(/'(draft|continued|figure_number|page_of|detail|prepared_by)'/g),
  ].flatMap(([, key]) =>
    key === undefined
      ? []
      : [
          key,
          `${key}_untaxed`,
          `${key}_npv`,
          `${key}_text`,
          `${key}_text_untaxed`,
          `${key}_first_year`,
          `${key}_first_year_untaxed`,
          `${key}_percent`,
          `${key}_approximate`,
        ],
  ),
);

describe('the phrases of every language', () => {
  test.each(ids.filter((id) => id !== 'en'))('%s has the keys and holes of English', (id) => {
    const { phrases } = load(id);
    const ofAll = (all: Locale['phrases']) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => replacedBy(key) === null));
    expect(differentKeys(ofAll(phrases), ofAll(english.phrases))).toEqual([]);
    const different = Object.keys(ofAll(phrases)).filter(
      (key) => holesOf(phrases[key]) !== holesOf(english.phrases[key]),
    );
    expect(different).toEqual([]);
  });

  test.each(ids)('%s has every plural form of its language', (id) => {
    const { phrases } = load(id);
    const needed = new Intl.PluralRules(id).resolvedOptions().pluralCategories.toSorted();
    const plural = Object.values(phrases).flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase]));
    expect(plural.length).toBeGreaterThan(2);
    for (const phrase of plural)
      expect(
        Object.keys(phrase)
          .filter((form) => form !== 'single' && !/^\d$/.test(form))
          .toSorted(),
      ).toEqual(needed);
  });

  test('every key that the code and the layout name is there', () => {
    const named = [
      ...sources.matchAll(/(?:words|phrase|phraseText|rawPhrase)\((?:locale, |composer\.locale, )?'([a-z_.]+)'/g),
    ].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((key) => english.phrases[key] === undefined)).toEqual([]);
  });

  test('every key of a closed list is there', () => {
    expect(keysOfLists(sectionIds, argumentKinds).filter((key) => english.phrases[key] === undefined)).toEqual([]);
  });

  test('no key is there that nobody uses', () => {
    const idle = Object.keys(english.phrases).filter(
      (key) => !used.has(replacedBy(key) ?? key) && !built.includes(replacedBy(key) ?? key),
    );
    expect(idle).toEqual([]);
  });

  test('a fault in a locale file is named', () => {
    expect(() => readLocale('xx', 'name: X')).toThrow('templates/locales/xx.yaml cannot be used: look at direction.');
  });
});
