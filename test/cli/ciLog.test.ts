import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { put, quickStartWith, workFolder } from './workFolder.ts';
import { runCli } from './runCli.ts';

const secrets = ['Maja', 'Lindqvist', 'Jonas', 'Weiss', 'Harbour', 'Elin Berg', 'Kestrelworks', 'board loses patience'];
const silent: readonly (readonly [string, string])[] = [
  ['wants: true', 'wants: false'],
  ['source: "Harbour Foods, monthly report"', 'source: "Monthly report"'],
  ['source: "Harbour Foods, shift records"', 'source: "Shift records"'],
  [
    'account:\n',
    'account:\n  internal: { competitors: [Kestrelworks], urgency_source: "Their board loses patience with every week of delay" }\n',
  ],
];

const title = 'title: A sorting line for every parcel';

describe('in the log of a CI run nothing private is said', () => {
  test.each([
    ['a gap, and what would help', []],
    ['a refused reference', [[title, 'title: As at Harbour Foods']]],
    ['a member', [[title, 'title: As Maja Lindqvist asked']]],
    ['a member in a text that ends at a number sign', [['title: ', 'title: As Maja Lindqvist asked #']]],
    ['a surname', [[title, 'title: As Lindqvist asked']]],
    ['a competitor', [[title, 'title: Better than Kestrelworks']]],
    ['a private sentence', [[title, 'title: Their board loses patience with every week of delay']]],
    ['a private value that is wrong', [['id: maja,', 'id: maja, email: Maja at home,']]],
    [
      'an allowance',
      [
        ['validity:', 'allow_names: [{ name: Harbour, because: the Harbour of Elin Berg }]\nvalidity:'],
        [title, 'title: The Harbour line'],
      ],
    ],
  ] as const)('%s', async (_, changes) => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(...silent, ...changes));
    for (const argv of [
      ['build', file, '-v'],
      ['validate', file],
      ['explain', file],
      ['explain', file, '--member', 'maja'],
    ]) {
      const { stdout, stderr } = await runCli([...argv], { CI: '1' });
      const said = `${stdout}${stderr}`.replace(/\s+/g, ' ').replaceAll(file, '');
      expect(said).not.toBe('');
      for (const secret of secrets) expect(said).not.toContain(secret);
    }
  });

  test.each([
    ['E602', 'name: Northwind Traders', 'name: Ostwind Foods'],
    ['E602', title, 'title: The line of Ostwind'],
    ['W604', 'name: Northwind Traders', 'name: Ostwind Foods', 'number: KP-7'],
    ['W604', title, 'title: The line of Ostwind', 'number: KP-7'],
  ])('%s: whose proposal stands there: %s → %s', async (code, from, to, number = 'revision: 1') => {
    const folder = workFolder();
    const numbered = ['  currency: EUR', `  currency: EUR\n  ${number}`] as const;
    const of = (...changes: readonly (readonly [string, string])[]): string =>
      put(folder, 'dossier.yaml', quickStartWith(...silent, numbered, ...changes));
    const output = ['-o', join(folder, 'offer.pdf')];
    await runCli(['build', of([from, to]), ...output]);
    const { stderr } = await runCli(['build', of(), ...output], { CI: '1' });
    expect(stderr).toContain(code);
    expect(stderr).not.toContain('Ostwind');
    expect(stderr).toContain('…');
  });

  test.each<[string, string, string, string]>([
    ['in two ways', 'listed: "8.888"', '8888', '8.8880'],
    ['with a comma', "listed: '8888,77'", '8888,77', '8888.77'],
    ['with its currency', 'listed: 8888.77 EUR', '8888.77 EUR', '8888.77'],
    ['with a blank', 'listed: 88 888', '88 888', '88888'],
    ['in other digits', 'listed: ٨٨٨٨٫٧٧', '٨٨٨٨', '8888.77'],
  ])('a private number %s is not said in its fix', async (_, field, ...values) => {
    const changed = [
      'unit_price: "182000.00", tax: vat }',
      `unit_price: "182000.00", tax: vat,\n        ${field} }`,
    ] as const;
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(...silent, changed));
    const seen = (await runCli(['validate', file])).stderr;
    const { stderr } = await runCli(['validate', file], { CI: '1' });
    expect(stderr).toContain('E107');
    for (const value of values) {
      expect(seen).toContain(value);
      expect(stderr).not.toContain(value);
    }
    expect(stderr).toContain('Fix: Run this at your own terminal');
    expect(stderr).not.toMatch(/\{\w+\}/);
  });

  test('among us they are called by name', async () => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(...silent));
    expect((await runCli(['validate', file])).stderr).toContain('Maja Lindqvist');
    expect((await runCli(['validate', file], { CI: '1' })).stderr).toContain('dmu[1]');
  });
});
