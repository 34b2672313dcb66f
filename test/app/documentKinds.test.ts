import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../src/proposal/documentKinds.ts';
import { runCli } from '../cli/runCli.ts';
import { put, quickStartWith, workFolder } from '../cli/workFolder.ts';

type Change = readonly [from: string, to: string];

const ofKind = (kind: string, ...changes: readonly Change[]): string =>
  quickStartWith(['  currency: EUR', `  kind: ${kind}\n  date: 2026-11-20\n  currency: EUR`], ...changes);

async function pagesOf(kind: string, ...changes: readonly Change[]): Promise<readonly string[]> {
  const file = put(workFolder(), 'dossier.yaml', ofKind(kind, ...changes));
  const { bytes, stderr, exit } = await runCli(['build', file, '--date', '2026-11-20', '-o', '-']);
  expect(exit, stderr).toBe(0);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text;
}

const words = {
  proposal: 'Commercial proposal',
  quotation: 'Quotation',
  order: 'Order form',
  statement_of_work: 'Statement of work',
  tender: 'Tender',
} as const;

describe.each(documentKinds)('%s', (kind) => {
  test('says on its first page what it is and until when it holds, and again in each footer and at the end', async () => {
    const pages = await pagesOf(kind);
    expect(pages[0]).toContain(words[kind]);
    for (const page of pages) expect(page).toContain('20 December 2026');
    expect(pages.at(-1)).toMatch(/We guarantee every price and term/);
    const all = pages.join('\n');
    // Price, team and terms are in each.
    for (const one of ['Sorting line with 40 chutes', 'Anna Holm', '237,287.50', 'Western Norway'])
      expect(all.replace(/\s+/g, ' ')).toContain(one);
    if (kind !== 'proposal') expect(all).not.toMatch(/this proposal/i);
  });
});

test.each([
  ['', false],
  ['\n  acceptance: asked', true],
])('a tender is signed only where the buyer asks for it (%j)', async (asked, isSigned) => {
  const all = (await pagesOf('tender', ['  addressee: ingrid', `  addressee: ingrid${asked}`])).join('\n');
  expect(all.includes('Signature')).toBe(isSigned);
  expect(all.includes('Confirmation, subject to contract')).toBe(isSigned);
});

test('a tender holds as long as its buyer asks, and what is asked stays inside', async () => {
  const asking: Change = ['team:\n', 'tender: { deadline: 2026-12-01, validity_days: 90 }\nteam:\n'];
  const file = put(workFolder(), 'dossier.yaml', ofKind('tender', asking));
  const short = await runCli(['validate', file, '--date', '2026-11-20']);
  expect([short.exit, short.stderr]).toEqual([1, expect.stringContaining('E206')]);
  expect(short.stderr).toContain('days: 101');
  const pages = await pagesOf('tender', asking, ['days: 30', 'days: 101']);
  expect(pages[0]).toContain('1 March 2027');
  expect(pages.join('\n')).not.toMatch(/2026-12-01|1 December 2026|90 days/);
});

test("a layout of one's own is used for its kind alone", async () => {
  const folder = workFolder();
  const shown = async (kind: string): Promise<string> => {
    const file = put(folder, 'dossier.yaml', ofKind(kind));
    return (await runCli(['validate', file, '--date', '2026-11-20'])).stderr;
  };
  put(folder, 'layouts/quotation.hbs', '{{#section "validity"}}{{slot "validity"}}{{/section}}');
  expect(await shown('proposal')).not.toContain('E142');
  const told = await shown('quotation');
  for (const slot of ['price', 'team', 'terms', 'compliance', 'signatures']) expect(told).toContain(`"${slot}"`);
  put(folder, 'layouts/tender.hbs', '{{#section "validity"}}{{slot "validity"}}{{/section}}');
  expect(await shown('tender')).not.toContain('"signatures"');
});

describe('a quotation of twenty lines', () => {
  const example = readFileSync('examples/quotation/dossier.yaml', 'utf8');
  const built = async (text: string): Promise<readonly string[]> => {
    const file = put(workFolder(), 'dossier.yaml', text);
    const { bytes, stderr, exit } = await runCli(['build', file, '--date', '2026-11-23', '-o', '-']);
    expect(exit, stderr).toBe(0);
    return (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text;
  };

  test.each(['modern', 'classic'])('is two pages in %s, with a head on the first', async (theme) => {
    const pages = await built(`${example}theme: ${theme}\n`);
    expect(pages).toHaveLength(2);
    const [first = '', last = ''] = pages.map((page) => page.replace(/\s+/g, ' '));
    for (const one of ['Quotation', 'RFQ 4500-118', 'Q-2026-0417', '7 Example Road', 'Hanna Sandell', 'Tilda Brandt'])
      expect(first).toContain(one);
    for (const one of ['Okke Harms', 'Signature', 'We guarantee every price']) expect(last).toContain(one);
    expect(first).toContain('Page 1 of 2'.slice(theme === 'modern' ? 0 : 5, theme === 'modern' ? undefined : 6));
  });

  test.each([1, 60])('of %i lines: each is printed, the guarantee is last and not alone', async (count) => {
    const [before = '', lines = '', after = ''] = example.split(/(?<= lines:\n)|(?=  payments:)/);
    const own = lines.split('\n').filter((line) => line !== '');
    const many = Array.from({ length: count }, (_, i) =>
      (own[i % own.length] ?? '').replace('text: "', `text: "N${i} `),
    );
    const pages = await built(`${before}${many.join('\n')}\n${after}`);
    const all = pages.join('\n');
    for (let i = 0; i < count; i += 1) expect(all).toContain(`N${i} `);
    expect(pages.at(-1)).toContain('Signature');
    expect(pages.at(-1)).toContain('We guarantee every price');
  });
});
