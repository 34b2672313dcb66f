import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

const head = '---\nid: own\nkind: benefit\nlang: en\ntitle: Own\nstatus: approved\n---\n';
const milestones = Array.from({ length: 60 }, (_, i) => `    - { text: Step ${i + 1} of the way, week: ${i + 1} }\n`);
const short = /^ {2}milestones: .*\n/m.exec(quickStartWith())?.[0] ?? '';
const dossier = quickStartWith([short, `  milestones:\n${milestones.join('')}`]);

/** Loops over one list, inside each other. */
const nested = (depth: number, inner: string): string =>
  `{{#with offer}}${'{{#each milestones}}{{#with ..}}'.repeat(depth - 1)}{{#each milestones}}${inner}{{/each}}${'{{/with}}{{/each}}'.repeat(depth - 1)}{{/with}}`;

const shipped = readFileSync('templates/layouts/proposal.hbs', 'utf8');
const inLayout = (text: string): string => shipped.replace('{{/section}}', `${text}\n{{/section}}`);

async function validate(file: 'library/own.md' | 'layouts/proposal.hbs', text: string, given = dossier) {
  const folder = workFolder();
  const path = put(folder, 'dossier.yaml', `${given}arguments: { library: ./library, pin: [own] }\n`);
  put(folder, 'library/own.md', `${head}Plain words.\n`);
  put(folder, file, text);
  const { exit, stderr } = await runCli(['validate', path]);
  return { exit, said: stderr.replace(/\s+/g, ' '), stderr };
}

describe('a template that goes on and on is stopped while it runs', () => {
  test.each<[string, string, string]>([
    ['loops inside loops', nested(5, 'xxxxxxxxxx '), 'more than 20,000 times'],
    ['loops that print much', nested(3, `${'x'.repeat(400)} `), 'more than 600,000 characters'],
    ['loops that print values', nested(5, '\n- {{text}}\n'), 'more than'],
    ['loops that call helpers', nested(4, '{{sentence text}} '), 'more than'],
    ['places in a loop', nested(2, '\n\n{{slot "facts"}}\n\n'), 'more than 500 times'],
    ['quotes that a loop puts inside each other', nested(3, '> '), 'more than 20,000 times'],
  ])('a block with %s', async (_, body, said) => {
    const run = await validate('library/own.md', `${head}First words.\n\n${body}`);
    expect(run.exit).toBe(1);
    expect(run.said).toContain(said);
    expect(run.stderr.match(/^[EW]\d+/gm)?.filter((code) => code.startsWith('E'))).toEqual(['E322']);
    expect(run.said).toContain('library/own.md:10:');
  });

  test.each<[string, string]>([
    ['loops inside loops', nested(5, 'xxxxxxxxxx ')],
    ['phrases in loops', nested(3, '{{t "cover.kind"}} ')],
    ['parts of the page in loops', nested(2, '\n\n{{slot "price"}}\n\n')],
  ])('a layout with %s', async (_, text) => {
    const run = await validate('layouts/proposal.hbs', inLayout(text));
    expect(run.exit).toBe(1);
    expect(run.said).toContain('E140');
    const line =
      inLayout(text)
        .split('\n')
        .findIndex((one) => one.includes('{{#each milestones}}{{#with ..}}')) + 1;
    expect(run.said).toContain(`layouts/proposal.hbs:${line}:`);
  });

  test('a block that goes through a long list once is printed', async () => {
    const run = await validate('library/own.md', `${head}${nested(1, '\n- {{text}}\n')}`);
    expect(run.said).not.toContain('E322');
    expect(run.exit).toBe(0);
  });

  test('the package goes through all that a dossier holds', async () => {
    const long = Array.from({ length: 1200 }, (_, i) => `    - Part ${i} ${'of the line '.repeat(30)}\n`).join('');
    const file = put(workFolder(), 'dossier.yaml', quickStartWith(['offer:\n', `offer:\n  uniqueness:\n${long}`]));
    expect((await runCli(['validate', file])).stderr).not.toMatch(/E140|E322|E700/);
  });
});

test.each(['{{#each previous_cooperation.results}}- {{text}}{{/each}}', '{{offer.exclusivity.scope}}'])(
  'a layout that does not ask whether %s is there',
  async (text) => {
    const exclusive = /^ {2}exclusivity: .*\n/m.exec(dossier)?.[0] ?? '';
    const run = await validate('layouts/proposal.hbs', inLayout(text), dossier.replace(exclusive, ''));
    expect(run.exit).toBe(1);
    expect(run.said).toContain('E140 Here, or soon after, the template prints what this proposal does not have.');
    expect(run.said).toContain('layouts/proposal.hbs:');
  },
);

test('a language whose lists say their beginning twice', async () => {
  const folder = workFolder();
  const path = put(folder, 'dossier.yaml', quickStartWith());
  put(folder, 'locales/en.yaml', 'lists: { two: "{a} and {b}", middle: "{a}, {a}, {b}", last: "{a} and {b}" }\n');
  const { exit, stderr } = await runCli(['validate', path]);
  expect(exit).toBe(1);
  expect(stderr).toContain('E146');
});

describe('a template that cannot be gone through at all', () => {
  test.each<[string, string]>([
    ['conditions inside each other', '{{#if offer}}'.repeat(5000) + 'x' + '{{/if}}'.repeat(5000)],
    ['conditions that nobody closes', '{{#if offer}}'.repeat(8000)],
    ['calls inside each other', `{{sentence ${'(sentence '.repeat(8000)}x${')'.repeat(8000)}}}`],
    ['alternatives without end', `{{#if offer}}${'{{else if account}}'.repeat(8000)}{{/if}}`],
  ])('%s: a finding with its line', async (_, body) => {
    const run = await validate('library/own.md', `${head}First words.\n\n${body}`);
    expect(run.exit).toBe(1);
    expect(run.said).toContain('E322 The template is nested too deep');
    expect(run.said).toContain('library/own.md:10:');
    const layout = await validate('layouts/proposal.hbs', inLayout(body));
    expect(layout.said).toContain('E140 The template is nested too deep');
  });

  test.each([
    ['quotes', '> '.repeat(60_000)],
    ['lists', '- '.repeat(50_000)],
  ])('%s inside each other', async (_, body) => {
    const run = await validate('library/own.md', `${head}${body}x`);
    expect(run.exit).toBe(1);
    expect(run.said).toContain('E324');
    expect(run.said).not.toContain('E700');
  });

  test('a hundred thousand empty lines take no time', async () => {
    const run = await validate('library/own.md', `${head}Words.${'\n'.repeat(100_000)}`);
    expect(run.exit).toBe(0);
  });
});
