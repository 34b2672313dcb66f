import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { filesIn, put, quickStartWith, workFolder } from '../cli/workFolder.ts';
import { textsOfPdf } from '../wall/textsOfPdf.ts';

const clause = (more = ''): string =>
  `version: "2"\nowner: zqownercanary\nreview_by: 2027-06-30\ntitle: { en: Payment, ru: Оплата }\ntext: { en: Invoices are paid within 30 days, ru: Счета оплачиваются в течение 30 дней }\n${more}`;
const workspace =
  'library: ./library\npeople:\n  - { id: zqidcanary, name: Zqname Canary, position: zqpositioncanary, authority: zqauthoritycanary }\n';

type Files = Readonly<Record<string, string>>;

/** A workspace with a library of two clauses, and a dossier with these terms. */
function written(terms: string, files: Files = {}): string {
  const folder = workFolder();
  const given: Files = {
    'kam-propose.yaml': workspace,
    'library/terms/payment-30.yaml': clause(),
    'library/terms/liability.yaml': clause()
      .replaceAll('Payment', 'Liability')
      .replaceAll('Invoices are paid', 'We answer'),
    ...files,
  };
  for (const [name, text] of Object.entries(given)) put(folder, name, text);
  const approved = ['exclusivity_approved_by: per', 'exclusivity_approved_by: zqidcanary'] as const;
  return put(folder, 'dossier.yaml', quickStartWith(['offer:\n', `offer:\n  terms: ${terms}\n`], approved));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

async function run(
  command: string,
  file: string,
  ...more: readonly string[]
): Promise<{ stdout: string; stderr: string }> {
  const { stdout, stderr } = await runCli([command, file, '--date', '2026-11-23', ...more]);
  return { stdout, stderr: flat(stderr) };
}

const three = '[payment-30, { id: liability, text: Up to the price }, { title: Spares, text: For ten years }]';

describe('clauses of the library', () => {
  test('are printed by their ids, with the words of the offer where it has some, and nothing else of them leaves', async () => {
    const file = written(three);
    const folder = file.slice(0, -'/dossier.yaml'.length);
    const built = await run('build', file, '-o', `${folder}/out.pdf`, '--format', 'pdf', '--json');
    expect(built.stderr).not.toContain('error');
    const texts = await textsOfPdf(readFileSync(`${folder}/out.pdf`));
    const page = texts.map(flat).join(' ');
    expect(page).toMatch(/Payment Invoices are paid within 30 days\./);
    expect(page).toMatch(/Liability Up to the price\./);
    expect(page).toMatch(/Spares For ten years\./);
    await run('build', file, '--format', 'svg', '-o', `${folder}/page.svg`);
    const pages = filesIn(folder).filter((name) => name.endsWith('.svg'));
    expect(pages.length).toBeGreaterThan(2);
    const drawn = pages.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    for (const text of [...texts, ...drawn, built.stdout, built.stderr])
      expect(text).not.toMatch(/zq\w*canary|Zqname/i);
  });

  test('deviations are listed by explain with their places, and by their ids for programs', async () => {
    const file = written(three);
    const { stdout } = await run('explain', file);
    expect(stdout).toContain('Terms that deviate from the clauses, for your lawyers');
    expect(stdout).toMatch(/liability {2}other words than the clause · .*dossier\.yaml:\d+/);
    expect(stdout).toMatch(/offer\.terms\[2\] {2}in no clause/);
    expect(JSON.parse((await run('validate', file, '--json')).stdout)).toMatchObject({
      ok: true,
      deviations: ['liability', 'offer.terms[2]'],
    });
  });

  test.each<[string, string, Files]>([
    ['the words of the clause, broken otherwise', '[{ id: payment-30, title: { ru: Оплата, en: Payment } }]', {}],
    [
      'a company without clauses',
      '[{ title: Spares, text: For ten years }]',
      {
        'library/terms/payment-30.yaml': '',
        'library/terms/liability.yaml': '',
        'kam-propose.yaml': workspace.replace('library: ./library\n', ''),
      },
    ],
  ])('no deviation: %s', async (_, terms, files) => {
    expect(JSON.parse((await run('validate', written(terms, files), '--json')).stdout)).toMatchObject({
      deviations: [],
    });
  });

  test.each<[string, string, Files, RegExp]>([
    [
      'an id that no clause has',
      '[payment-60]',
      {},
      /E114.*No clause of the library is called payment-60\..*payment-30/,
    ],
    [
      'no library at all',
      '[payment-30]',
      { 'kam-propose.yaml': workspace.replace('library: ./library\n', '') },
      /E114.*there is no library with clauses/,
    ],
    [
      'a text in place of an id',
      '[Paid within thirty days]',
      {},
      /E107.*the id of a clause, or a term with title and text.*payment-30/,
    ],
    [
      'a review that is past',
      '[payment-30]',
      { 'library/terms/payment-30.yaml': clause().replace('2027-06-30', '2026-06-30') },
      /W611.*payment-30 was to be reviewed by 2026-06-30/,
    ],
    [
      'a key that no clause has',
      '[payment-30]',
      { 'library/terms/payment-30.yaml': clause('titel: x\n') },
      /E113.*titel/,
    ],
  ])('%s', async (_, terms, files, expected) => {
    const { stderr } = await run('validate', written(terms, files));
    expect(stderr).toMatch(expected);
    expect(stderr).not.toContain('zqownercanary');
  });

  test('a fault in a clause that nobody uses stops nobody', async () => {
    const { stderr } = await run('validate', written('[liability]', { 'library/terms/payment-30.yaml': 'titel: x\n' }));
    expect(stderr).toContain('is sound');
  });

  test('a language that a clause lacks is told with its file', async () => {
    const file = written('[payment-30]', {
      'library/terms/payment-30.yaml': clause().replace(', ru: Счета оплачиваются в течение 30 дней', ''),
    });
    const { stderr } = await run('validate', file, '--lang', 'ru', '--verbose');
    expect(stderr).toMatch(/W502/);
  });
});

test('library check looks at clauses too: unknown keys, reviews, languages', async () => {
  const file = written('[payment-30]', {
    'library/terms/payment-30.yaml': clause().replace('2027-06-30', '2026-06-30').replace(', ru: Оплата', ''),
    'library/terms/old.yaml': clause('titel: x\n'),
  });
  const { stderr } = await run('library', 'check', file.replace('dossier.yaml', 'library'));
  expect(stderr).toMatch(/W611/);
  expect(stderr).toMatch(/W612.*ru/);
  expect(stderr).toMatch(/titel/);
});
