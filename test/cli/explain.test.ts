import { describe, expect, test } from 'vitest';
import { expectCurrent } from '../docs/current.ts';
import { runCli } from './runCli.ts';
import { put, quickStartWith, workFolder } from './workFolder.ts';

const retail = ['explain', 'examples/retail/dossier.yaml', '--date', '2026-11-23'];
const payments = '  payments: [{ percent: 50, due: on signature }, { percent: 50, due: trial run passed }]\n';
const ansi = /\u001b\[\d+m/g;

describe('explain', () => {
  test('on the larger example', async () => {
    const { exit, stdout, stderr } = await runCli(retail);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expectCurrent('test/golden/explain-retail.txt', stdout);
  });

  test.each([[[]], [['--why-not', 'what-we-learnt']], [['--why-not', 'ask-a-peer']], [['--member', 'ceo']]])(
    'in 80 columns, and the same with colour: %j',
    async (more) => {
      const plain = await runCli([...retail, ...more]);
      const colored = await runCli([...retail, ...more], { FORCE_COLOR: '1' });
      expect(plain.stdout).not.toMatch(ansi);
      expect(colored.stdout).toMatch(ansi);
      expect(colored.stdout.replace(ansi, '')).toBe(plain.stdout);
      for (const line of plain.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    },
  );

  test('tables of the writer’s own, with the section in which they stand', async () => {
    const tables = 'tables: [{ id: weights, title: T, section: proof, columns: [{ head: A }], rows: [[a], [b]] }]\n';
    const file = put(workFolder(), 'dossier.yaml', `${quickStartWith()}${tables}`);
    expect((await runCli(['explain', file])).stdout).toMatch(/ yes {2}weights {2}2 rows · proof/);
  });

  test('service levels, with the section in which they stand', async () => {
    const levels = 'service_levels: { severities: [{ name: high, answer: 2 hours }] }\n';
    const file = put(workFolder(), 'dossier.yaml', `${quickStartWith()}${levels}`);
    expect((await runCli(['explain', file])).stdout).toMatch(
      / yes {2}service levels {2}1 severity, 0 credits · working/,
    );
  });

  test('what the price holds, in words and in JSON', async () => {
    const parts =
      '\n  renewal: { months: 12 }\n  cap: { amount: "900000.00" }\n  lines:\n' +
      '    - { text: Care, unit_price: "90.00", recurring: month, term: 24, ramp: [{ from_period: 13, qty: 2 }] }\n';
    const text = quickStartWith(['\n  lines:\n', parts]);
    const file = put(workFolder(), 'dossier.yaml', text);
    const { stdout } = await runCli(['explain', file]);
    expect(stdout).toMatch(/ yes {2}ramps {2}1 line, 1 step · investment/);
    const told: unknown = JSON.parse((await runCli(['explain', file, '--json'])).stdout);
    const at = { section: 'investment' };
    expect(told).toMatchObject({
      elements: [
        { name: 'ramps', holds: '1 line, 1 step', ...at },
        { name: 'cap', holds: '900000.00 EUR', ...at },
        { name: 'renewal', holds: 'by 12 months', ...at },
      ],
    });
  });

  test('letter, pictures, works and signatories, and an annexed argument with the annexes', async () => {
    const folder = workFolder();
    put(
      folder,
      'hall.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    );
    const parts = [
      'letter: { greeting: Hello, text: We met in May, close: Yours }',
      'pictures: [{ id: hall, file: hall.svg, text: The hall, section: solution }]',
      'works: [{ project: P, client: C, record: public, source: the register }]',
      'signatories: { client: [{ name: Una Bell }, { name: Jonas Weiss }] }',
      'arguments: { blocks: [{ id: own-terms, kind: terms, title: Terms, text: As agreed }] }',
      'annexes: [{ block: own-terms }]',
    ];
    const file = put(folder, 'dossier.yaml', `${quickStartWith()}${parts.join('\n')}\n`);
    const { stdout } = await runCli(['explain', file]);
    expect(stdout).toMatch(/ yes {2}letter {2}.* · letter/);
    expect(stdout).toMatch(/ yes {2}picture hall {2}hall\.svg · solution/);
    expect(stdout).toMatch(/ yes {2}works {2}1 contract · proof/);
    expect(stdout).toMatch(/ yes {2}signatories {2}2 of the client, 0 of ours, 0 who approved · acceptance/);
    expect(stdout).toMatch(/\n {2}annex\n {2}yes {2}own-terms/);
  });

  test('how many lines of the price show a picture, where lines are shown', async () => {
    const folder = workFolder();
    put(
      folder,
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    );
    const withPicture = quickStartWith().replace(/unit_price:/, 'picture: a.svg, unit_price:');
    const explained = async (dossier: string): Promise<string> =>
      (await runCli(['explain', put(folder, 'dossier.yaml', dossier)])).stdout;
    expect(await explained(withPicture)).toMatch(/ yes {2}pictures of lines {2}1 picture · investment/);
    const hidden = await explained(withPicture.replace(/\noffer:/, '\noffer:\n  detail: total'));
    expect(hidden).not.toContain('pictures of lines');
    expect(hidden).toMatch(/offer\.lines/);
  });

  test('--why-not tells what the block is for each reader', async () => {
    const { stdout } = await runCli([...retail, '--why-not', 'first-weeks-roadmap']);
    expect(stdout).toContain('no   first-weeks-roadmap');
    expect(stdout).toContain('Peter Lund\n          Finance does not ask for the way there.');
  });

  test('--member shows what only the KAM may know, the whole explanation does not', async () => {
    const secret = 'Regional exclusivity until 2027';
    expect((await runCli([...retail, '--member', 'ceo'])).stdout).toContain(secret);
    expect((await runCli(retail)).stdout).not.toContain(secret);
  });

  test('an id that nobody bears is a usage mistake with a hint', async () => {
    const member = await runCli([...retail, '--member', 'cf']);
    expect(member.exit).toBe(2);
    expect(member.stderr).toContain('cfo');
    const block = await runCli([...retail, '--why-not', 'ask-a-per']);
    expect(block.exit).toBe(2);
    expect(block.stderr).toContain('Did you mean ask-a-peer?');
  });

  test('--json is one object with everything', async () => {
    const told: unknown = JSON.parse((await runCli([...retail, '--json'])).stdout);
    expect(told).toMatchObject({
      account: 'Al Noor Retail Group',
      strengthen: null,
      members: [{ id: 'ceo' }, {}, {}, {}],
    });
  });

  test('terms that are payments alone are said to be so', async () => {
    const asker = ['role: finance', 'role: procurement'] as const;
    const said = 'By the payments alone: offer.terms holds nothing yet.';
    const alone = put(workFolder(), 'dossier.yaml', quickStartWith(asker));
    expect((await runCli(['explain', alone])).stdout).toContain(said);
    const terms = ['offer:\n', 'offer:\n  terms: [{ title: Changes, text: In writing }]\n'] as const;
    const both = put(workFolder(), 'dossier.yaml', quickStartWith(asker, terms));
    expect((await runCli(['explain', both])).stdout).not.toContain(said);
    // What comes next is no term of the contract.
    const neither = put(workFolder(), 'dossier.yaml', quickStartWith(asker, [payments, '']));
    expect((await runCli(['explain', neither])).stdout).toMatch(/GAP {2}terms/);
  });

  test('a reference that may be named and is left out is told by validate, explain and the build', async () => {
    const text = quickStartWith(
      ['role: hr', 'role: director'],
      ['role: finance', 'role: director'],
      ['team:\n', 'arguments: { max_per_member: 2 }\nteam:\n'],
    );
    const file = put(workFolder(), 'dossier.yaml', text);
    const mend = 'Write arguments.pin: [starter-reference], or raise arguments.max_per_member';
    const validate = await runCli(['validate', file, '-v']);
    expect(validate.stderr).toMatch(/I304 {2}Director asks for references, and Harbour Foods may be named/);
    expect(validate.stderr).toContain('dossier.yaml:35:5 · references[0]');
    for (const verb of ['explain', 'build']) {
      const { stdout, stderr } = await runCli([verb, file]);
      expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toContain(mend);
    }
  });

  test('a gap says what would close it, and so does the build', async () => {
    const text = quickStartWith(['can: true, wants: true, scope: [named, contact_shared]', 'asked: 2026-11-01']);
    const file = put(workFolder(), 'dossier.yaml', text);
    const would = 'win the consent of Harbour Foods';
    const { stdout } = await runCli(['explain', file]);
    expect(stdout).toContain(
      'GAP  a reference by name\n       HR looks for a reference by name: win the consent of Harbour Foods.',
    );
    const built = await runCli(['build', file, '-q']);
    expect(built.stderr).toBe('');
    expect((await runCli(['build', file])).stderr).toContain(`Would help  HR looks for a reference by name: ${would}`);
  });

  test('a dossier that is not sound is told first', async () => {
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['role: hr', 'role: hrr']));
    expect(await runCli(['explain', file])).toMatchObject({ exit: 1, stdout: '' });
  });
});

describe('library', () => {
  const folder = 'examples/retail/library';

  test('check is content with the example, and strict about dates', async () => {
    expect(await runCli(['library', 'check', folder])).toMatchObject({
      exit: 0,
      stderr: '26 blocks, no findings.\n',
    });
    const late = await runCli(['library', 'check', folder, '--date', '2027-12-01', '--strict']);
    expect(late.exit).toBe(4);
    expect(late.stderr.match(/W326/g)).toHaveLength(1);
    expect(late.stderr).toContain('The same at 23 more places: ');
    expect(late.stderr.match(/\.md:\d+/g)).toHaveLength(24);
  });

  test('check tells what no dossier chooses, and pins of retired blocks', async () => {
    const home = workFolder();
    const head = (id: string, status: string): string =>
      `---\nid: ${id}\nkind: risk\nlang: en\nstatus: ${status}\n---\nWords.\n`;
    put(home, 'library/old.md', head('old', 'retired'));
    put(home, 'library/other.md', head('other', 'approved').replace('kind: risk', 'kind: pilot'));
    const dossier = put(home, 'dossier.yaml', `${quickStartWith()}arguments: { library: ./library, pin: [old] }\n`);
    const { exit, stderr } = await runCli(['library', 'check', `${home}/library`, '--dossier', dossier]);
    expect({ exit, codes: stderr.match(/^[EWI]\d+/gm) }).toEqual({ exit: 0, codes: ['W327', 'I329', 'W331'] });
  });

  test('a fault is shown where it is, and stops the build that uses it', async () => {
    const home = workFolder();
    put(home, 'library/bad.md', '---\nid: bad\nkind: risk\nlang: en\nstatus: approved\n---\nSee {{offer.sumary}}.\n');
    const dossier = put(home, 'dossier.yaml', `${quickStartWith()}arguments: { library: ./library }\n`);
    for (const argv of [
      ['library', 'check', `${home}/library`],
      ['validate', dossier],
    ]) {
      const { exit, stderr } = await runCli(argv);
      expect(exit).toBe(1);
      expect(stderr).toMatch(
        /E323 {2}offer has no sumary\.[^]*bad\.md:7:7[^]*> 7 │ See[^]*Did you mean offer\.summary\?/,
      );
    }
  });

  test('a folder that is not there, or outside', async () => {
    const home = workFolder();
    const dossier = put(home, 'dossier.yaml', `${quickStartWith()}arguments: { library: ./nowhere }\n`);
    expect((await runCli(['validate', dossier])).stderr).toMatch(/E120[^]*arguments\.library/);
    const outside = put(home, 'b/dossier.yaml', `${quickStartWith()}arguments: { library: ../.. }\n`);
    expect((await runCli(['validate', outside])).stderr).toMatch(/E122[^]*arguments\.library/);
    expect((await runCli(['library', 'list', `${home}/nowhere`])).exit).toBe(3);
  });

  test('list names every block, of a folder and of a dossier', async () => {
    const { stdout } = await runCli(['library', 'list', folder]);
    expect(stdout.match(/^ {2}\S+/gm)).toHaveLength(26);
    const all = await runCli(['library', 'list', '--dossier', 'examples/retail/dossier.yaml', '--json']);
    expect(JSON.parse(all.stdout)).toHaveLength(26 + 15 + 1);
  });
});
