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
  expect(all.includes('Acceptance')).toBe(isSigned);
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
