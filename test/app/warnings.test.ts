import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

/** Warnings let the proposal through and say what is odd. */
const warnings: readonly (readonly [string, readonly Change[], string, string])[] = [
  ['a short validity', [['days: 30', 'days: 6']], 'W205', 'validity.days'],
  ['a long validity', [['days: 30', 'days: 91']], 'W206', 'validity.days'],
  [
    "the client's weekend",
    [
      ['days: 30', 'until: 2026-12-26'],
      ['  name: Northwind Traders', '  name: Northwind Traders\n  country: "NO"'],
    ],
    'W207',
    'validity.until',
  ],
  [
    'consent that ends early',
    [['scope: [named', 'valid_until: 2026-12-01, scope: [named']],
    'W307',
    'references[0].consent',
  ],
  [
    'a figure that its parts do not bear out',
    [
      [
        'overtime: { value: -38',
        'overtime: { parts: [{ label: Week 48, value: -36 }, { label: Week 49, value: -30 }], value: -38',
      ],
    ],
    'W403',
    'figures.overtime.value',
  ],
  [
    'a charge that ends before the business case',
    [
      ['offer:\n', 'finance: { benefits: [{ label: Less waste, per_year: "90000", source: report }] }\noffer:\n'],
      ['  lines:\n', '  lines:\n    - { text: Care, unit_price: "900", recurring: year, term: 2 }\n'],
    ],
    'W424',
    'offer.lines[0].term',
  ],
  [
    'dependence on one client',
    [['  name: Northwind Traders', '  name: Northwind Traders\n  internal: { revenue_share_percent: 76 }']],
    'W701',
    'account',
  ],
  [
    'a discount above the limit',
    [['exclusivity_approved_by: per', 'max_discount_percent: 5, exclusivity_approved_by: per']],
    'W702',
    'offer',
  ],
  [
    'a margin under the floor',
    [['exclusivity_approved_by: per', 'margin_percent: 12, margin_floor_percent: 18, exclusivity_approved_by: per']],
    'W703',
    'offer',
  ],
  [
    'everybody told, nobody decides',
    [
      ['buying_role: decides', 'buying_role: evaluates'],
      ['role: hr,', 'role: hr, buying_role: uses,'],
      ['role: finance }', 'role: finance, buying_role: approves }'],
    ],
    'W309',
    'dmu',
  ],
  [
    'longer than its budget',
    [['  currency: EUR', '  currency: EUR\n  page_budget: 5']],
    'W504',
    'proposal.page_budget',
  ],
  [
    'a history that was not all good',
    [['offer:\n', 'previous_cooperation: { status: mixed, results: [{ text: A pilot }] }\noffer:\n']],
    'W311',
    'previous_cooperation.status',
  ],
];

describe('what is only odd', () => {
  test.each(warnings)('%s', async (_, changes, code, place) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(...changes));
    const strict = await runCli(['build', file, '--strict', '-o', '-']);
    expect({ exit: strict.exit, stdout: strict.stdout }).toEqual({ exit: 4, stdout: '' });
    expect(strict.stderr).toContain(code);
    expect(strict.stderr).toContain(place);
    expect(strict.stderr).toContain(
      'No PDF was written: --strict takes warnings for errors. Mend them, or let one pass with --allow CODE.',
    );
    const all = [...new Set(strict.stderr.match(/^W\d+/gm))].join();
    expect((await runCli(['build', file, '--strict', '--allow', all, '-o', '-'])).exit).toBe(0);
  });
});

test('what --strict refuses is said where a warning is the reason, and nowhere else', async () => {
  const warned = put(workFolder(), 'dossier.yaml', quickStartWith(['days: 30', 'days: 5']));
  const wrong = put(workFolder(), 'dossier.yaml', quickStartWith(['days: 30', 'days: 5'], ['"1450.00"', '"1 450"']));
  for (const [argv, ends, says] of [
    [['build', warned, '--strict'], 4, true],
    [['build', warned, '--strict', '--quiet'], 4, true],
    [['build', warned, '--strict', '--json'], 4, false],
    [['build', warned], 0, false],
    [['build', wrong, '--strict'], 1, false],
  ] as const) {
    const { exit, stderr } = await runCli(argv);
    expect([argv, exit, stderr.includes('--strict takes')]).toEqual([argv, ends, says]);
  }
});
