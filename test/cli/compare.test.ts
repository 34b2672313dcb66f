import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { withParts } from '../foundation/comparison/markUp.ts';
import { filesIn, put, quickStartWith, workFolder } from './workFolder.ts';
import { runCli } from './runCli.ts';

const folder = workFolder();
const dossier = put(folder, 'dossier.yaml', quickStartWith(['title:', 'number: KP-7\n  title:']));
const copy = join(folder, 'copy.docx');
const returned = join(folder, 'returned.docx');

/** Two words in the place of others in one part of the copy, wherever they stand. */
function sendBack(change: Readonly<Record<string, (text: string) => string>>): void {
  writeFileSync(returned, withParts(readFileSync(copy), change));
}
const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`The copy does not say: ${from}`);
    return text.replace(from, () => to);
  };
const compare = (...more: readonly string[]): ReturnType<typeof runCli> =>
  runCli(['compare', returned, dossier, ...more]);

describe('compare', () => {
  beforeAll(async () => {
    expect((await runCli(['build', dossier, '--format', 'docx', '-o', copy, '-q'])).exit).toBe(0);
  });

  test('as it left: nothing differs, and nothing is written', async () => {
    sendBack({});
    const before = filesIn(folder);
    const { exit, stdout, stderr } = await compare();
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Nothing differs.');
    expect(filesIn(folder)).toEqual(before);
  });

  test('on a later day: our copy is made as on the day of theirs', async () => {
    sendBack({});
    const { exit } = await runCli(['compare', returned, dossier], {}, Date.UTC(2027, 5, 1));
    expect(exit).toBe(0);
  });

  test('price before other words, with its place in the dossier', async () => {
    const document = readFileSync(dossier, 'utf8');
    const amount = /unit_price: "?([\d.]+)/.exec(document)?.[1] ?? '';
    const printed = Number(amount).toLocaleString('en', { minimumFractionDigits: 2 });
    sendBack({
      'word/document.xml': (text) => swap('Northwind Traders', 'Southwind Traders')(swap(printed, '1.00')(text)),
    });
    const { exit, stdout } = await compare();
    expect(exit).toBe(4);
    expect(stdout.indexOf('Price: ')).toBeGreaterThan(0);
    expect(stdout.indexOf('Other words: ')).toBeGreaterThan(stdout.indexOf('Price: '));
    expect(stdout).toContain('[-Northwind-]');
    expect(stdout).toContain('[+Southwind+]');
    const line =
      document
        .split('\n')
        .findIndex((one) => one.includes(`unit_price: "${amount}`) || one.includes(`unit_price: ${amount}`)) + 1;
    expect(stdout).toContain(`dossier.yaml:${line}  offer.lines[`);
  });

  test('as JSON, with who commented on what', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    sendBack({
      'word/document.xml': (text) =>
        text.replace(
          /(<w:r>(?:(?!<\/w:r>).)*<w:t [^>]*>Northwind Traders<\/w:t><\/w:r>)/u,
          '<w:commentRangeStart w:id="4"/>$1<w:commentRangeEnd w:id="4"/>',
        ),
      'word/comments.xml': () =>
        `<w:comments ${w}><w:comment w:id="4" w:author="B. Buyer" w:date="2026-12-02T08:00:00Z"><w:p><w:r><w:t>Is this us?</w:t></w:r></w:p></w:comment></w:comments>`,
      'word/_rels/document.xml.rels': swap(
        '</Relationships>',
        '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    });
    const { exit, stdout } = await compare('--json');
    expect(exit).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      ours: { number: 'KP-7' },
      theirs: { number: 'KP-7' },
      differences: [],
      comments: [
        { by: 'B. Buyer', about: 'Northwind Traders', text: 'Is this us?', dossier: [{ path: 'account.name' }] },
      ],
    });
  });

  test.each([
    ['another number', swap('>KP-7<', '>KP-8<'), 'another number: KP-8'],
    ['another revision', swap('revision>1<', 'revision>3<'), 'is revision 3'],
    ['another client', swap('client>Northwind Traders<', 'client>Fabrikam<'), 'another proposal: KP-7, '],
    [
      'another state',
      (text: string) => text.replace(/digest>[0-9a-f]/u, (found) => `digest>${found.endsWith('0') ? '1' : '0'}`),
      'another state',
    ],
  ])('%s is said before all', async (_, change, said) => {
    sendBack({ 'customXml/item1.xml': change });
    const { stderr } = await compare();
    expect(stderr).toMatch(/^W622/);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  test('a copy that lost what it says of itself is known by the foot of its pages', async () => {
    sendBack({ 'customXml/item1.xml': () => '<x/>' });
    expect((await compare()).stderr).toBe('');
  });

  test('what is no document is refused, and so is what is not there', async () => {
    writeFileSync(returned, 'words');
    expect(await compare()).toMatchObject({ exit: 1, stdout: '' });
    expect((await runCli(['compare', join(folder, 'no.docx'), dossier])).exit).toBe(3);
  });

  test('what the client writes steers no terminal', async () => {
    sendBack({ 'word/document.xml': swap('Northwind Traders', 'North\u202Ewind \u2066Traders') });
    const { stdout } = await compare();
    expect(stdout).not.toMatch(/[\u001b\u202e\u2066]/u);
  });
});
