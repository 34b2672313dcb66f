import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/app/build.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;
const refused = [
  ['wants: true', 'wants: false'],
  ['company: Harbour Foods', 'company: Hayat Pharmacies LLC'],
  ['source: "Harbour Foods, shift records", ', 'source: "Shift records", '],
] as const;

/** What is found where the file itself has a name; without one it is the proposal's own. */
function namedFile(output: string | null, more: readonly (readonly [string, string])[] = []): readonly string[] {
  const file = put(folder, `${++count}/dossier.yaml`, quickStartWith(...refused, ...more));
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false, output };
  return prepare(request, world).diagnostics.flatMap(({ code, message }) =>
    /^(?:E303|W902)$/.test(code) ? [`${code} ${message}`] : [],
  );
}

describe('the name of the file is read too', () => {
  test.each([
    ['out/hayat-pharmacies.pdf', 'E303'],
    ['like_Hayat.pdf', 'E303'],
    ['HayatPharmacies.svg', 'E303'],
  ])('%s: %s', (output, code) => {
    const [found = '', ...others] = namedFile(output);
    expect(found).toMatch(new RegExp(`^${code} .*in the name of the file`));
    expect(others).toEqual([]);
  });

  test.each([['-'], [null], ['hayat/offer.pdf'], ['northwind-traders.pdf']])('%s says nothing', (output) => {
    expect(namedFile(output)).toEqual([]);
  });

  test('a name that the document says too is told in both places', () => {
    expect(namedFile('hayat.pdf', [['title: ', 'title: As at Hayat #']])).toHaveLength(2);
  });
});

/** Codes of what the search for names finds in the quick start with a reference that says no. */
function codesWith(title: string, more: readonly (readonly [string, string])[] = []): readonly string[] {
  const file = put(
    folder,
    `${++count}/dossier.yaml`,
    quickStartWith(...refused, ['title: ', `title: ${title} #`], ...more),
  );
  const { diagnostics } = prepare({ file, date: '2026-11-23', allow: [], strict: false, draft: false }, world);
  return [...new Set(diagnostics.map(({ code }) => code).filter((code) => /^(?:E303|.90\d)$/.test(code)))].sort();
}

describe('a reference that may not be named, as people call it (E303)', () => {
  test.each([
    ['without its legal form', 'As at Hayat Pharmacies'],
    ['by its telling word', 'What Hayat did'],
    ['in other letters', 'What HAYAT did'],
    ['joined', 'The Hayat-Pharmacies hall'],
    ['with a soft hyphen', '"What Ha\\u00ADyat did"'],
    ['with an accent', 'What Hayát did'],
    ['with a letter of another script', 'What H\u0430yat did'],
    ['as two words in one', 'HayatPharmacies'],
  ])('%s', (_, title) => {
    expect(codesWith(title)).toContain('E303');
  });

  test('part of another word is nobody', () => {
    expect(codesWith('What the hayatology did')).toEqual([]);
  });

  test('words of the package stop nothing', () => {
    expect(codesWith('A line', [['company: Hayat Pharmacies LLC', 'company: Total']])).toEqual([]);
  });
});

describe('what only the KAM may know', () => {
  const internal = (more: string): readonly [string, string] => ['account:\n', `account:\n  internal: { ${more} }\n`];

  test('a competitor (E903)', () => {
    expect(codesWith('Better than Kestrelworks', [internal('competitors: [Kestrelworks Sorting GmbH]')])).toEqual([
      'E903',
    ]);
  });

  test('one sentence of a longer note, whatever its signs (W901, E901)', () => {
    const note =
      'urgency_source: "They must open in March. Their board loses patience with every week of delay. Be kind."';
    expect(codesWith('Their board loses patience, with every week of delay!', [internal(note)])).toEqual([
      'E901',
      'W901',
    ]);
  });

  test('a private number beside its word (W901)', () => {
    const share = internal('revenue_share_percent: 62');
    expect(codesWith('You are 62 % of our revenue', [share])).toEqual(['W901']);
    expect(codesWith('You have 62 halls', [share])).toEqual([]);
  });

  test.each([
    ['Never below the price of 182 000', 'It would be a floor price of 182,000 EUR', ['W901']],
    ['Нижняя цена 182 000 руб.', 'Минимальная цена — 182000', ['W901']],
    ['السعر الأدنى ١٨٢٠٠٠', 'السعر 182,000 ريال', ['W901']],
    ['Never below 182 000', 'We sort 182 000 parcels', []],
  ])('the lowest price beside its word: %s', (walkAway, title, codes) => {
    const note = ['internal: { exclusivity', `internal: { walk_away: "${walkAway}", exclusivity`] as const;
    expect(codesWith(title, [note])).toEqual(codes);
  });

  test('a surname alone is only suspected (W902)', () => {
    expect(codesWith('As Lindqvist said')).toEqual(['W902']);
    expect(codesWith('As Ms Lindqvist said')).toEqual(['E901', 'W901']);
  });

  test('what is written to be said may be said', () => {
    const words = 'Every parcel finds its truck before the gate closes';
    const member = ['id: maja, ', `id: maja, internal: { talking_points: ["${words}"] }, `] as const;
    expect(codesWith(words, [member])).toEqual([]);
  });
});
