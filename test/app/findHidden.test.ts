import { describe, expect, test } from 'vitest';
import { formatPath } from '../../src/foundation/data/Path.ts';
import { shortly } from '../../src/app/unprintedFindings.ts';
import { merged, type Group } from '../shapes/merged.ts';
import { shapeDossier } from '../shapes/shapeDossier.ts';
import { checkData } from '../wall/buildData.ts';
import { schemaLeaves } from '../wall/schemaLeaves.ts';

/**
 * What becomes of each field of a line in the total where the price shows sums only. `asked`: somebody wants it so, and the
 * list of lines is told once. `summed`: the sums hold it, or it says which sum the line is in. `printed`: it stands beside
 * the price all the same. `told`: it is lost unawares, and told once a line.
 */
const fates: Readonly<Record<string, 'asked' | 'summed' | 'printed' | 'told' | 'private'>> = {
  id: 'private',
  listed: 'private',
  text: 'asked',
  detail: 'asked',
  sku: 'asked',
  section: 'asked',
  unit: 'asked',
  picture: 'asked',
  subtotal: 'asked',
  qty: 'summed',
  unit_price: 'summed',
  discount_percent: 'summed',
  discount_amount: 'summed',
  currency: 'summed',
  tax: 'summed',
  recurring: 'summed',
  firm: 'summed',
  optional: 'summed',
  alternative: 'summed',
  // Of an option, and of a line at a rate: both are printed whatever the price shows.
  price_from: 'printed',
  price_to: 'printed',
  rate: 'printed',
  extension: 'printed',
  indexation: 'printed',
  billing: 'printed',
  more: 'told',
  term: 'told',
  from: 'told',
  ramp: 'told',
  tiers: 'told',
};

test('the fate of every field of a line is known', () => {
  const fields = schemaLeaves.flatMap(({ pattern }) => /^offer\.lines\[\]\.(\w+)/.exec(pattern)?.[1] ?? []);
  expect([...new Set(fields)].sort()).toEqual(Object.keys(fates).sort());
});

const words = {
  text: 'Care',
  detail: 'by two',
  sku: 'C-1',
  section: 'Service',
  unit: 'hall',
  more: { when: 'in May' },
};
const price = { qty: 3, unit_price: '90.00', tax: 'vat', discount_percent: 5 };
const time = { recurring: 'month', term: 24, from: '2027-01-01', extension: { periods: 12, times: 2 } };
const steps = { ramp: [{ from_period: 13, qty: 5 }], tiers: [{ from: 50, unit_price: '80.00' }] };
const full = { ...words, ...price, ...time, ...steps };
const plain = { text: 'Set-up', unit_price: '900.00', tax: 'vat' };
const columns = [{ id: 'when', head: 'When' }];
const lost = 'term, from, ramp, tiers, more.when: offer.detail';
const alternatives = [
  { id: 'one', ...full, section: undefined, alternative: 'g' },
  { id: 'two', ...plain, alternative: 'g' },
];
const beside = [
  { ...full, optional: true },
  { ...words, optional: true, price_from: '10.00', price_to: '20.00', tax: 'vat', qty: 2 },
  { ...words, rate: '20.00', tax: 'vat' },
];
const packages = { group: 'g', features: [{ text: 'Night', in: ['one'] }] };

/** What is told of the lines, as the summary says it, with the code that it is told by. */
function toldOf(offer: Group, { kind = 'proposal', language = 'en' } = {}): readonly string[] {
  const data = merged(shapeDossier(null, language), { proposal: { kind }, offer });
  const { composed, diagnostics } = checkData(data);
  if (composed === null) throw new Error(JSON.stringify(diagnostics.filter(({ code }) => code.startsWith('E'))));
  return composed.unprinted.map((unprinted) => {
    const codes = diagnostics.filter(
      ({ code, path }) => /^[IW]330$/.test(code) && formatPath(path) === formatPath(unprinted.path),
    );
    return `${codes.map(({ code }) => code).join()} ${shortly(unprinted)}`;
  });
}

describe('what offer.detail hides is told once: the list where it was asked for, a line where more is lost', () => {
  test.each<readonly [string, Group, readonly string[]]>([
    ['lines', { lines: [full, plain], columns }, []],
    [
      'sections',
      { detail: 'sections', lines: [full, plain], columns },
      ['I330 offer.lines (offer.detail)', `W330 offer.lines[0] (${lost})`],
    ],
    [
      'total',
      { detail: 'total', lines: [full, plain], columns },
      ['I330 offer.lines (offer.detail)', `W330 offer.lines[0] (${lost})`],
    ],
    [
      'with a headline',
      { detail: 'total', headline: 'month', lines: [full, plain], columns },
      ['I330 offer.lines (offer.detail)', `W330 offer.lines[0] (${lost})`],
    ],
    [
      'nothing but sums is lost',
      { detail: 'total', lines: [plain, { subtotal: 'To here' }, plain] },
      ['I330 offer.lines (offer.detail)'],
    ],
    [
      'a column alone is no term',
      { detail: 'total', lines: [{ ...plain, more: words.more }], columns },
      ['I330 offer.lines (offer.detail)', 'I330 offer.lines[0] (more.when: offer.detail)'],
    ],
    [
      'what stands beside says all',
      { detail: 'total', lines: [plain, ...beside], columns },
      ['I330 offer.lines (offer.detail)'],
    ],
    ['alternatives in a list say all', { detail: 'total', lines: alternatives, columns }, []],
    [
      'packages have no further columns',
      { lines: alternatives, packages, columns },
      ['I330 offer.lines[0] (more.when: packages)'],
    ],
    [
      'nor sections of one of them',
      { lines: [{ ...alternatives[0], section: 'Service', more: {} }, alternatives[1]], packages },
      ['I330 offer.lines[0] (section: packages)'],
    ],
    [
      'their units go with the amounts',
      { detail: 'total', lines: alternatives, packages, columns },
      ['I330 offer.lines (offer.detail)', 'I330 offer.lines[0] (more.when: packages)'],
    ],
    ['a column that no line fills', { lines: [plain], columns }, []],
    [
      'a column that no line fills, of sums',
      { detail: 'total', lines: [plain], columns },
      ['I330 offer.columns[0] (nothing uses it)', 'I330 offer.lines (offer.detail)'],
    ],
  ])('%s', (_, offer, expected) => {
    expect(toldOf(offer)).toEqual(expected);
  });

  const total = { detail: 'total', lines: [full, plain], columns };

  test.each(['quotation', 'order', 'statement_of_work', 'tender'])('%s hides no more', (kind) => {
    const ofLines = toldOf(total, { kind }).filter((row) => row.includes('offer.lines'));
    expect(ofLines).toEqual(['I330 offer.lines (offer.detail)', `W330 offer.lines[0] (${lost})`]);
  });

  test.each(['ru', 'ar'])('a number that %s says in words is printed', (language) => {
    expect(
      toldOf({ lines: [{ ...full, term: 2, ramp: [{ from_period: 2, qty: 4 }] }], columns }, { language }),
    ).toEqual([]);
  });
});
