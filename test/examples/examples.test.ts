import { readdirSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/runCli.ts';
import { expectCurrent } from '../docs/current.ts';
import { formatDay } from '../../src/publication/locale/formatLeaf.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { checkExample, writeExample } from './buildExample.ts';
import { plain } from '../../src/publication/compose/pieces/Composer.ts';
import type { Block } from '../../src/publication/document/Block.ts';
import { dumpDocument } from './dumpDocument.ts';
import { findUntrueSources } from './findUntrueSources.ts';
import { tracedExample } from './tracedExample.ts';

const squeezed = (text = ''): string => text.replace(/[^\p{L}]/gu, '');

/** The label of a hanging block. */
const plainOf = (block: Block | undefined): string => (block?.type === 'hanging' ? plain(block.label) : '');

const examples = readdirSync('examples').sort();

test('the examples are seen', () => {
  expect(examples).toEqual(expect.arrayContaining(['quick-start', 'retail']));
});

describe.each(examples)('%s', (name) => {
  test('is built without an error', () => {
    expect(checkExample(name).diagnostics.filter(({ code }) => code.startsWith('E'))).toEqual([]);
  });

  test('says what the golden dump says', () => {
    expectCurrent(`test/golden/${name}.txt`, dumpDocument(writeExample(name).document));
  });

  test('every value that is printed is the value of its path', () => {
    const { document, proposal } = tracedExample(name);
    const { checked, untrue } = findUntrueSources(document, proposal);
    expect(untrue).toEqual([]);
    expect(checked).toBeGreaterThan(50);
    const other = { ...proposal, account: { ...proposal.account, name: { text: 'Somebody else', from: null } } };
    expect(findUntrueSources(document, other).untrue.length).toBeGreaterThan(0);
  });

  test('the expiry stands on every page, and last of all', async () => {
    const { document } = writeExample(name);
    const { bytes } = await runCli(['build', `examples/${name}/dossier.yaml`, '--date', '2026-11-23', '-o', '-']);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    const locale = readLocale(document.language, readPackageText(`templates/locales/${document.language}.yaml`));
    const [, month = ''] = formatDay(writeExample(name).proposal.validity.until.day, locale).split(' ');
    const year = document.expires.slice(0, 4);
    const silent = text
      .map((page, i) => ({ page, number: i + 1 }))
      .filter(({ page }) => !page.includes(month) || !page.includes(year));
    expect(silent.map(({ number }) => number)).toEqual([]);
    expect(document.sections.at(-1)?.id).toBe('validity');
    // A short document has no summary; a letter stands before it, on a page of its own.
    const at = document.sections.findIndex(({ id }) => id === 'summary');
    expect(document.sections.slice(0, Math.max(0, at)).map(({ id }) => id)).toEqual(at === 1 ? ['letter'] : []);
    expect(at >= 0).toBe(document.form === 'full');
    if (at >= 0)
      expect(squeezed(text[at + 1]), 'the summary is one page').toContain(
        squeezed(plainOf(document.sections[at]?.blocks.at(-1))),
      );
  });
});
