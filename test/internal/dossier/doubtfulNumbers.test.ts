import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { formatPath } from '../../../src/foundation/data/Path.ts';
import { setPlain, toPlain } from '../../../src/foundation/data/Plain.ts';
import { bare } from '../../../src/foundation/schema/walk.ts';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';
import { checkAnswer } from '../../../src/internal/dossier/checkAnswer.ts';
import { doubtfulNumbers } from '../../../src/internal/dossier/schema/doubtfulNumbers.ts';
import { sections } from '../../../src/internal/dossier/schema/dossier.ts';
import { decimals } from '../../../src/internal/dossier/schema/primitives.ts';
import { visitDossier } from '../../../src/internal/dossier/schema/visitSchema.ts';
import { patternOf } from '../../wall/leaves.ts';
import { brief, loadFiles } from './loadFiles.ts';

const everything = toPlain(parseYaml(readFileSync('test/wall/everything.yaml', 'utf8'), 'everything.yaml').tree?.value);
const asGroup = (value: unknown): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(value ?? {}));
const numbers = visitDossier(asGroup(everything)).filter(({ schema }) => decimals.has(schema));
const schemas = new Map(Object.entries(sections));

describe('a number of any field is refused where it reads in two ways', () => {
  test('the table knows every field that holds a number', () => {
    const patterns = new Set(numbers.map(({ path }) => patternOf(path)));
    expect([...patterns].sort()).toMatchInlineSnapshot(`
      [
        "account.criteria[].points",
        "account.internal.revenue_share_percent",
        "figures.*.parts[].value",
        "figures.*.target.value",
        "figures.*.value",
        "finance.benefits[].high",
        "finance.benefits[].low",
        "finance.costs.client_effort.value",
        "finance.costs.client_effort_yearly.value",
        "finance.discount_rate",
        "offer.cap.amount",
        "offer.costs_elsewhere[].about",
        "offer.discount.percent",
        "offer.internal.margin_floor_percent",
        "offer.internal.margin_percent",
        "offer.internal.max_discount_percent",
        "offer.lines[].discount_amount",
        "offer.lines[].discount_percent",
        "offer.lines[].listed",
        "offer.lines[].price_from",
        "offer.lines[].price_to",
        "offer.lines[].qty",
        "offer.lines[].ramp[].qty",
        "offer.lines[].ramp[].unit_price",
        "offer.lines[].rate",
        "offer.lines[].tiers[].from",
        "offer.lines[].tiers[].unit_price",
        "offer.lines[].unit_price",
        "offer.payments[].percent",
        "offer.rates[].rate",
        "offer.renewal.at_most_percent",
        "offer.taxes.*.percent",
        "seller.profile.turnover[].amount",
        "service_levels.availability.percent",
        "service_levels.credits[].below",
        "service_levels.credits[].percent",
        "works[].value",
      ]
    `);
  });

  test.each(numbers.map(({ path }) => formatPath(path)))('%s', (name) => {
    const at = numbers.find(({ path }) => formatPath(path) === name)?.path ?? [];
    const section = String(at[0]);
    const schema = schemas.get(section);
    if (schema === undefined) throw new Error(section);
    const doubts = (typed: string): readonly string[] => {
      const values = asGroup(setPlain(everything, at, typed));
      return doubtfulNumbers(schema, values[section], [section], values).map(
        ({ code, path, says }) => `${code} ${formatPath(path)} ${says}`,
      );
    };
    expect(doubts('0.400')).toEqual([]);
    expect(doubts('96.0000')).toEqual([]);
    // A discount rate is below 1, and a low case at most 1.
    if (name.endsWith('discount_rate')) return;
    // What cannot be thousands is no doubt.
    const isSmall = name.endsWith('low') || name.endsWith('percent');
    expect(doubts(name.endsWith('low') ? '1.000' : '2.400')).toEqual(isSmall ? [] : [`E107 ${name} twoReadings`]);
  });
});

const dossier = (currency: string, price: string): string => `
seller: { name: Fjord Handling AS }
account: { name: Northwind Traders }
proposal: { title: Warehouse automation, currency: ${currency} }
validity: { days: 30 }
dmu: [{ name: Ingrid Solberg, position: Managing Director, role: other }]
offer:
  summary: A sorting line
${price}
team: [{ name: Per Dahl, position: Key Account Manager, email: per.dahl@example.com }]
`;
const found = (currency: string, price: string): readonly string[] =>
  brief(loadFiles({ 'dossier.yaml': dossier(currency, price) }));

describe('three decimals are usual in some currencies', () => {
  const line = '  lines: [{ text: Licence, unit_price: "96.000" }]';

  test.each(['EUR', 'RUB', 'JPY', 'SAR'])('not in %s', (currency) => {
    expect(found(currency, line)).toEqual(['E107:9 offer.lines[0].unit_price']);
  });

  test.each(['KWD', 'BHD', 'TND', 'OMR', 'JOD', 'IQD', 'LYD', 'CLF', 'UYW'])('in %s', (currency) => {
    expect(found(currency, line)).toEqual([]);
  });

  test('an amount is in the currency of its line, a quantity in none', () => {
    const mixed = `  lines:
    - { text: One, qty: "2.400", unit_price: "96.000", tiers: [{ from: "5.000", unit_price: "90.000" }] }
    - { text: Two, unit_price: "96.000", currency: EUR, discount_amount: "1.000" }
  discount: { amount: "1.000" }
  payments: [{ amount: "1.000" }, { parts: 1 }]`;
    expect(found('KWD', mixed)).toEqual([
      'E107:10 offer.lines[0].qty',
      'E107:10 offer.lines[0].tiers[0].from',
      'E107:11 offer.lines[1].unit_price',
      'E107:11 offer.lines[1].discount_amount',
    ]);
  });

  test('a figure says its currency in its unit', () => {
    const figure = (unit: string): string => `${dossier('EUR', '')}
figures: { rate: { value: "12.500", unit: ${unit}, label: L, source: S, as_of: 2026-01-01 } }`;
    const inUnit = (unit: string): readonly string[] => brief(loadFiles({ 'dossier.yaml': figure(unit) }));
    expect(inUnit('KWD per hour')).toEqual([]);
    expect(inUnit('EUR per hour')).toEqual(['E107:12 figures.rate.value']);
    expect(inUnit('days')).toEqual(['E107:12 figures.rate.value']);
  });
});

describe('what was typed is judged, and not the number that YAML makes of it', () => {
  test.each([
    ['bare', '2.400', ['E107']],
    ['in quotes', '"2.400"', ['E107']],
    ['in single quotes', "'2.400'", ['E107']],
    ['as many thousands', '2400', []],
    ['as a decimal', '2.4000', []],
    ['with one digit less', '2.40', []],
    ['below one', '0.400', []],
  ])('%s', (_, typed, codes) => {
    const all = found('EUR', `  lines: [{ text: One, qty: ${typed}, unit_price: "1" }]`);
    expect(all.map((line) => line.slice(0, 4))).toEqual(codes);
  });

  test('of a number that a comma cut in two it is said of the whole', () => {
    const all = found('EUR', '  lines: [{ text: One, unit_price: 2.400,50 }]');
    expect(all).toEqual(['E107:9 offer.lines[0].unit_price']);
  });

  test('a share of a hundred cannot be thousands', () => {
    const line = '  lines: [{ text: One, unit_price: "1", discount_percent: "9.975" }]';
    expect(found('EUR', line)).toEqual([]);
  });
});

describe('the fix names both, each in a spelling that passes', () => {
  const path = ['offer', 'lines', 0, 'unit_price'];

  test.each([
    ['182.000', 'Write "182000" or "182.0000", whichever you mean.'],
    ['2.400 EUR', 'Write "2400" or "2.4000", whichever you mean.'],
    ['2,400', 'Write "2400".'],
    ['1,00,000', 'Write "100000".'],
    ['٦٬٥٠٠', 'Write "6500".'],
    ['12345678901234567', 'Write a number with fewer digits.'],
  ])('%s', (typed, fix) => {
    const diagnostic = checkAnswer(path, typed, { proposal: { currency: 'EUR' } });
    expect(diagnostic?.fix).toBe(fix);
    for (const [, meant = ''] of fix.matchAll(/"([^"]+)"/g)) expect(checkAnswer(path, meant)).toBeNull();
  });

  test('an answer in a currency with three decimals is not asked again', () => {
    expect(checkAnswer(path, '182.000', { proposal: { currency: 'KWD' } })).toBeNull();
    expect(checkAnswer(path, '182.000', { offer: { lines: [{ currency: 'KWD' }] } })).toBeNull();
    expect(checkAnswer(path, '182.000', {})?.code).toBe('E107');
  });
});

test('a field that holds a number has one schema, however it is wrapped', () => {
  for (const { schema } of numbers) expect(bare(schema)).toBe(schema);
});
