import { describe, expect, test } from 'vitest';
import { put, quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { runCli } from '../../cli/runCli.ts';
import { documentOf } from './documentOf.ts';
import { runsWithPlace } from '../../examples/runsOf.ts';

const points = {
  points: [
    { kind: 'terms', text: 'Renewal by twelve months' },
    { kind: 'terms', title: 'Invoices', text: 'Yearly in advance', source: 'their letter' },
    { kind: 'compliance', text: 'Data stay in Europe', source: 'certificate 7' },
  ],
};
const said = ['Renewal by twelve months', 'Yearly in advance', 'Their letter', 'Data stay in Europe', 'Certificate 7'];

const head = (kind: string, body: string): string =>
  `---\nid: ours-${kind}\nkind: ${kind}\nlang: en\nstatus: approved\n---\n${body}\n`;

describe('facts of a contract are printed once, whatever the choice', () => {
  test.each<readonly [string, object]>([
    ['nobody asks for them', { dmu: [{ position: 'Manager', role: 'director' }] }],
    ['somebody asks', { dmu: [{ position: 'Buyer', role: 'procurement' }] }],
    ['excluded as arguments', { arguments: { exclude: ['kind:terms', 'kind:compliance'] } }],
    ['one argument only', { dmu: [{ position: 'Buyer', role: 'procurement' }], arguments: { max_per_member: 1 } }],
    [
      'an argument of the dossier is pinned',
      { arguments: { blocks: [{ id: 'own', kind: 'terms', text: 'Fair terms' }], pin: ['own'] } },
    ],
  ])('%s', (_, more) => {
    const words = runsWithPlace(documentOf(points, more));
    for (const text of said) expect([text, words.filter(({ value }) => value === text).length]).toEqual([text, 1]);
  });

  test.each(['en', 'ru', 'ar'])('%s', (language) => {
    const words = runsWithPlace(documentOf(points, {}, language)).map(({ value }) => value);
    for (const text of said) expect(words).toContain(text);
  });

  test.each([
    ['without facts', 'Words alone.', 'W331'],
    ['with facts on a condition', '{{#if offer.exclusivity}}{{slot "facts"}}{{/if}}\n\nWords alone.', null],
    ['with facts', 'Words before.\n\n{{slot "facts"}}', null],
  ] as const)('a library block %s', async (_, body, code) => {
    const home = workFolder();
    for (const kind of ['terms', 'compliance']) put(home, `library/ours-${kind}.md`, head(kind, body));
    const text = quickStartWith(
      ['role: finance', 'role: procurement'],
      [
        '  points: [',
        '  points: [{ kind: terms, text: Renewal by a year }, { kind: compliance, text: Data at home }, ',
      ],
      ['team:\n', 'arguments: { library: ./library, pin: [ours-terms, ours-compliance] }\nteam:\n'],
    );
    const file = put(home, 'dossier.yaml', text);
    expect((await runCli(['build', file, '--date', '2026-11-23', '--format', 'svg'])).stderr).not.toMatch(/^E/m);
    const check = await runCli(['library', 'check', `${home}/library`]);
    if (code === null) expect(check.stderr).not.toContain('W331');
    else expect(check.stderr.match(/W331/g)).toHaveLength(2);
  });
});
