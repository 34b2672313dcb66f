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
      'the words of the clause in this language alone',
      '[{ id: payment-30, text: Invoices  are paid within 30 days }]',
      {},
    ],
    [
      'the words of the clause in another',
      '[{ id: payment-30, text: { ru: Счета оплачиваются в течение 30 дней } }]',
      {},
    ],
    [
      'a clause without languages',
      '[{ id: payment-30, text: Within 30 days }]',
      { 'library/terms/payment-30.yaml': 'title: Payment\ntext: Within 30 days\n' },
    ],
    ['the words of a clause without its id', '[{ title: Liability, text: We answer within 30 days }]', {}],
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

  test.each([
    ['other words', '[{ id: payment-30, text: Within 60 days }]'],
    ['a language more', '[{ id: payment-30, text: { en: Invoices are paid within 30 days, ar: خلال ثلاثين يوما } }]'],
    ['the words of another language', '[{ id: payment-30, text: Счета оплачиваются в течение 30 дней }]'],
  ])('a deviation: %s', async (_, terms) => {
    expect(JSON.parse((await run('validate', written(terms), '--json')).stdout)).toMatchObject({
      deviations: ['payment-30'],
    });
  });

  test.each<[string, string, Files, RegExp]>([
    [
      'a clause twice',
      '[payment-30, liability, { id: payment-30, text: Within 60 days }]',
      {},
      /E286.*payment-30 stands in these terms already: it is entry 1 of them/,
    ],
    [
      'no version',
      '[payment-30]',
      { 'library/terms/payment-30.yaml': clause().replace('version: "2"\n', '') },
      /W613.*payment-30 has no version/,
    ],
    [
      'no owner',
      '[payment-30]',
      { 'library/terms/payment-30.yaml': clause().replace('owner: zqownercanary\n', '') },
      /W613.*payment-30 has no owner/,
    ],
    [
      'an owner whom nobody knows',
      '[payment-30]',
      {},
      /W613.*owner of the clause payment-30 is neither in people nor in team/,
    ],
    [
      'an empty file',
      '[payment-30]',
      { 'library/terms/payment-30.yaml': '' },
      /E109.*The file is empty.*Write its fields, such as "title:", or delete the file/,
    ],
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
      /W611 The review of the clause payment-30 is past/,
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

  test.each(['zqidcanary', 'per', 'Una Legal', 'Anna Holm'])('an owner may be %s', async (owner) => {
    const file = written('[payment-30]', {
      'library/terms/payment-30.yaml': clause().replace('zqownercanary', owner),
    });
    expect((await run('validate', file)).stderr).not.toContain('W613');
  });

  test('one bracket that is not closed is one fault', async () => {
    const file = written('[payment-30]', { 'library/terms/payment-30.yaml': 'version: [\n' });
    expect((await run('validate', file)).stderr.match(/E\d{3} /g)).toHaveLength(1);
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
    'library/terms/Big Name.yaml': clause().replace('zqownercanary', 'zqidcanary').replace('version: "2"\n', ''),
  });
  const { stderr } = await run('library', 'check', file.replace('dossier.yaml', 'library'));
  expect(stderr).toMatch(/W611/);
  expect(stderr).toMatch(/W612.*ru/);
  expect(stderr).toMatch(/titel/);
  expect(stderr).toMatch(/W614.*Big Name\.yaml:1:1.*big-name\.yaml/);
  expect(stderr).toMatch(/W613.*payment-30 is neither in people nor in team/);
  expect(stderr).toMatch(/W613.*Big Name has no version/);
  expect(stderr).not.toMatch(/Big Name is neither/);
});

test('a name for the file of a clause is none that another one has', async () => {
  const file = written('[payment-30]', { 'library/terms/Payment 30.yaml': clause() });
  const { stderr } = await run('library', 'check', file.replace('dossier.yaml', 'library'));
  expect(stderr).toMatch(/W614.*Payment 30\.yaml:1:1.*payment-30-2\.yaml/);
});

test('library list shows clauses, and nothing of those who keep them', async () => {
  const library = written('[payment-30]').replace('dossier.yaml', 'library');
  const { stdout } = await run('library', 'list', library);
  expect(flat(stdout)).toMatch(/clause .*liability Liability \(en ru\).*payment-30 Payment \(en ru\)/);
  const json = await run('library', 'list', library, '--json');
  expect(JSON.parse(json.stdout)).toContainEqual(
    expect.objectContaining({ id: 'payment-30', kind: 'clause', languages: ['en', 'ru'] }),
  );
  expect(stdout + json.stdout).not.toMatch(/zq\w*canary|2027-06-30/);
});
