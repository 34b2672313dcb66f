import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { runCli } from './runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';

const dossier = quickStartWith();
const layout = readPackageText('templates/layouts/proposal.hbs');
/** The package's layout with one part of it in a condition that does not hold. */
const hanging = (part: string): string =>
  layout.replace(`{{slot "${part}"}}`, `{{#if offer.exclusivity}}\n\n{{slot "${part}"}}\n\n{{/if}}`);
const themed = `${dossier}\ntheme: ./theme\n`;

/** What a user's own words or look may not do, whatever else they change (D13). */
test.each<readonly [string, string, string, string, string]>([
  ['a footer without the date', dossier, 'locales/en.yaml', 'phrases: { footer.validity: Our offer }', 'E146'],
  ['a promise without the date', dossier, 'locales/en.yaml', 'phrases: { validity.promise: We promise. }', 'E146'],
  ['a cover that does not say what its date is', dossier, 'locales/en.yaml', 'phrases: { cover.expiry: " " }', 'E146'],
  ['a total without its sum', dossier, 'locales/en.yaml', 'phrases: { summary.total: Much. }', 'E146'],
  ['numbers without a decimal sign', dossier, 'locales/en.yaml', 'numbers: { decimal: "" }', 'E107'],
  [
    'white on white',
    themed,
    'theme/theme.yaml',
    'id: own\ntype: { expiry: { color: paper }, small: { color: paper } }',
    'E132',
  ],
  ...['price', 'team', 'terms', 'validity'].map(
    (part) =>
      [`${part} on a condition`, dossier, 'layouts/proposal.hbs', hanging(part), `E142  ${part} hangs on`] as const,
  ),
])('%s: an error and no file', async (name, text, file, content, code) => {
  const folder = join(workFolder(), name.replaceAll(' ', '-'));
  put(folder, 'dossier.yaml', text);
  put(folder, file, `${content}\n`);
  const run = await runCli(['build', join(folder, 'dossier.yaml')]);
  expect(run.stderr).toContain(code);
  expect(run.exit).toBe(1);
  expect(filesIn(folder).filter((one) => one.endsWith('.pdf'))).toEqual([]);
});

test('a look that extends itself through a link ends in an error, not in a circle', async () => {
  const folder = workFolder();
  put(folder, 'dossier.yaml', themed);
  put(folder, 'theme/theme.yaml', 'id: own\nextends: ./sub\n');
  symlinkSync('.', join(folder, 'theme', 'sub'));
  const run = await runCli(['validate', join(folder, 'dossier.yaml')]);
  expect([run.exit, run.stderr]).toEqual([1, expect.stringContaining('E131')]);
});
