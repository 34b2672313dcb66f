import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGroup } from '../../src/foundation/data/valueAt.ts';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

/** The findings of a printed result. */
function findingsIn(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  const printed: unknown = JSON.parse(stdout);
  const found = isGroup(printed) ? printed.diagnostics : null;
  return Array.isArray(found) ? found.filter(isGroup) : [];
}

const mistakes = [
  ['role: finance', 'role: finanse'],
  ['criteria: { people: 5 }', 'criteria: { secret_word: 9 }'],
  ['  scope_in:', '  our secret key: 1\n  scope_in:'],
  ['team:\n', 'references_of_ours: []\nteam:\n'],
] as const;

test.each(['build', 'validate', 'explain'])(
  '%s --json: code, severity and place of each finding, and nothing written',
  async (command) => {
    const folder = workFolder();
    const file = put(folder, 'dossier.yaml', quickStartWith(...mistakes));
    const { exit, stdout } = await runCli([command, file, '--json']);
    expect(exit).toBe(1);
    const diagnostics = findingsIn(stdout);
    const lines = readFileSync(join(folder, 'dossier.yaml'), 'utf8').split('\n');
    const role = lines.findIndex((line) => line.includes('finanse')) + 1;
    expect(diagnostics).toContainEqual({
      code: 'E110',
      severity: 'error',
      file: 'dossier.yaml',
      line: role,
      column: (lines[role - 1] ?? '').indexOf('finanse') + 1,
      path: 'dmu[2].role',
    });
    expect(diagnostics.map(({ path }) => path)).toEqual(expect.arrayContaining(['dmu[1].criteria.*', 'offer.*', '*']));
    expect(stdout).not.toMatch(/secret|ours|finanse|Solberg|kam-cli/);
  },
);

test('a sound build tells its warnings with their places, and none of its words', async () => {
  const folder = workFolder();
  const file = put(folder, 'sub/dossier.yaml', quickStartWith(['  days: 30', '  days: 120']));
  put(folder, 'kam-propose.yaml', 'seller: { name: Fjord Handling AS }\n');
  const { exit, stdout } = await runCli(['build', file, '--json']);
  expect(exit).toBe(0);
  const diagnostics = findingsIn(stdout);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'W206', severity: 'warning', file: 'dossier.yaml', path: 'validity.days' }),
  );
  expect(stdout).not.toContain(folder);
});
