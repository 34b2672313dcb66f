import { describe, expect, test } from 'vitest';
import { explain } from '../../src/app/explain.ts';
import { prepare } from '../../src/app/build.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };
const folder = workFolder();
let count = 0;
type Change = readonly [string, string];

const silent: readonly Change[] = [
  ['wants: true', 'wants: false'],
  ['company: Harbour Foods', 'company: Hayat Pharmacies LLC'],
  ['source: "Harbour Foods, shift records", ', 'source: "Shift records", '],
];
const titled = (title: string): Change => ['title: ', `title: ${title} #`];
const allowing = (names: string): Change => ['validity:', `allow_names: ${names}\nvalidity:`];

function requestFor(changes: readonly Change[], workspace?: string): Parameters<typeof prepare>[0] {
  const place = String(++count);
  if (workspace !== undefined) put(folder, `${place}/kam-propose.yaml`, workspace);
  const file = put(folder, `${place}/dossier.yaml`, quickStartWith(...silent, ...changes));
  return { file, date: '2026-11-23', allow: [], strict: false, draft: false };
}
const found = (changes: readonly Change[], workspace?: string): ReturnType<typeof prepare>['diagnostics'] =>
  prepare(requestFor(changes, workspace), world).diagnostics.filter(({ code }) =>
    /^(?:E1..|E303|.90[1-5])$/.test(code),
  );
const codes = (changes: readonly Change[], workspace?: string): readonly string[] =>
  [...new Set(found(changes, workspace).map(({ code }) => code))].sort();

describe('a refused reference', () => {
  const reason = '[{ name: Hayat, because: the town where the hall stands }]';

  test.each([
    ['nobody allows it', [], ['E303']],
    ['allowed without a reason', [allowing('[Hayat]')], ['E303']],
    ['allowed with one', [allowing(reason)], []],
  ] as const)('%s', (_, more, expected) => {
    expect(codes([titled('The hall at Hayat'), ...more])).toEqual(expected);
  });

  test('its common word alone needs none', () => {
    const named = ['company: Hayat Pharmacies LLC', 'company: Target LLC'] as const;
    expect(codes([titled('Better than Target'), named])).toEqual(['W902']);
    expect(codes([titled('Better than Target'), named, allowing('[Target]')])).toEqual([]);
  });

  test('is never allowed where references are shown', () => {
    const anonymous: Change = [
      'wants: false, scope: [named, contact_shared] }',
      'wants: true, scope: [], anonymous_ok: true }\n    anonymous: { title: A chain beside Hayat }',
    ];
    const [leak, ...others] = found([anonymous, titled('A line'), allowing(reason)]);
    expect(others).toEqual([]);
    expect(leak).toMatchObject({ code: 'E303', says: 'shown', path: ['references', 0, 'anonymous', 'title'] });
  });
});

describe('the fix, done as it is written', () => {
  const internal = (more: string): Change => ['account:\n', `account:\n  internal: { ${more} }\n`];
  test.each<[string, string, readonly Change[]]>([
    ['a refused company', 'As at Hayat Pharmacies', []],
    ['in capitals', 'As at HAYAT-PHARMACIES', []],
    ['with a soft hyphen', '"As at Ha\\u00ADyat"', []],
    ['in pieces', 'As at H a y a t Pharmacies', []],
    ['a private person', 'As Maja Lindqvist asked', []],
    ['with a title', 'As Ms Lindqvist asked', []],
    ['a surname', 'As Lindqvist asked', []],
    ['a competitor', 'Better than Kestrelworks', [internal('competitors: [Kestrelworks Sorting GmbH]')]],
  ])('%s', (_, title, more) => {
    const [first] = found([titled(title), ...more]).filter(({ code }) => code !== 'W901');
    const line = /allow_names: (\[\{.*?\}\])/.exec(first?.fix ?? '')?.[1];
    expect(line).toBeDefined();
    expect(codes([titled(title), ...more, allowing((line ?? '').replace('…', 'meant on purpose'))])).toEqual([]);
  });
});

test('the workspace may allow names too, as words or with a reason', () => {
  const other = 'allow_names: [{ name: Maja Lindqvist, because: her book is quoted }, Acme]\n';
  expect(codes([titled('As Maja Lindqvist wrote')], other)).toEqual([]);
});

test('explain lists every allowance, with what it lets stand', () => {
  const allowed = '[{ name: Hayat, because: the town }, Acme]';
  const { explanation } = explain(requestFor([titled('The hall at Hayat'), allowing(allowed)]), world);
  expect(explanation?.allowances).toEqual([
    {
      name: 'Hayat',
      because: 'the town',
      by: 'dossier',
      stands: [{ where: 'proposal.title', for: 'references[0].company' }],
    },
    { name: 'Acme', because: null, by: 'dossier', stands: [] },
  ]);
});

test('an allowance without its reason is told', () => {
  expect(codes([allowing('[{ name: Hayat }]'), titled('A line')])).toEqual(['E105']);
});
