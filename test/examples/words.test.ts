import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/publication/document/Document.ts';
import type { Inline, Inlines } from '../../src/publication/document/Inline.ts';
import { closedBySteps } from '../../src/publication/layout/pages/layClosing.ts';
import { checkTags } from '../publication/output/pdf/checkTags.ts';
import { parsePdf } from '../publication/output/pdf/parsePdf.ts';
import { runCli } from '../cli/runCli.ts';
import { writeExample } from './buildExample.ts';
import { readSqueezed } from './readLines.ts';
import { hasPoppler, readWithPoppler } from './readWithPoppler.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isInline = (value: unknown): value is Inline =>
  isRecord(value) &&
  typeof value.type === 'string' &&
  ['text', 'emphasis', 'link', 'jump', 'pageNumber', 'mark'].includes(value.type);

/** The words of a line between its page numbers, which only the pages know. */
function wordsOf(line: Inlines): readonly string[] {
  const visit = (inline: Inline): string => {
    switch (inline.type) {
      case 'text':
        return inline.value;
      case 'emphasis':
      case 'link':
      case 'jump':
        return inline.children.map(visit).join('');
      case 'pageNumber':
        return '\u0000';
      case 'mark':
        return '';
    }
  };
  return line
    .map(visit)
    .join('')
    .replace(/[\u061C\u2066-\u2069]/gu, '')
    .split('\u0000')
    .filter((words) => words.trim() !== '');
}

/** A vowel sign over a ligature comes out after it, as in every reader: words are compared by their letters. */
const byLetters = (text: string): string => text.replace(/\p{M}/gu, '');
/** Without the dots between parts, which a line does not end with. */
/** The marks round a quotation hang beside it. */
const withoutMarks = (text: string): string => text.replace(/^[“«„](.*)[”»“][.]?$/su, '$1');
const squeeze = (text: string): string => withoutMarks(byLetters(text).replace(/[\s·]/gu, ''));

/** What stands only where a table breaks or a cover has no room for it, and what only the other look prints. */
const elsewhere = {
  modern: /^(carried|referenceLabel|preparedFor|addressesLabel|heads$)/,
  classic: /^(carried|foot|issued|addressesLabel)/,
  // Its head has the reference of the client alone, and its contacts no tiles.
  short: /^(carried|referenceLabel|preparedFor|addressesLabel|reply$|initials)/,
};
const looks: Readonly<Record<string, keyof typeof elsewhere>> = {
  ru: 'classic',
  quotation: 'short',
  'price-book': 'short',
};

/** Of a criterion's page the sentence where it stands under a head, the bare page where it stands alone. */
const isOtherForm = (key: string, item: Readonly<Record<string, unknown>>, look: keyof typeof elsewhere): boolean =>
  'brief' in item && key === (look === 'modern' ? 'brief' : 'note');

/** Those whose next steps close the document: their section has its shorter title. */
const closed: ReadonlySet<string> = new Set(['long-price', 'statement-of-work']);
const printedOf = (name: string, document: Document): Document =>
  closed.has(name) ? closedBySteps(document) : document;

/** Every line of words in a tree that stands on the pages of a look. */
function linesOf(value: unknown, look: keyof typeof elsewhere): readonly string[] {
  const linesIn = (inside: unknown): readonly string[] => linesOf(inside, look);
  if (Array.isArray(value)) return value.length > 0 && value.every(isInline) ? wordsOf(value) : value.flatMap(linesIn);
  // A mark of the guide is drawn: its words are its alternative.
  if (!isRecord(value) || ('mark' in value && value.mark !== null && 'span' in value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    // The words for a picture are said, not set.
    key === 'alt' || key === 'titleAlone' || elsewhere[look].test(key) || isOtherForm(key, value, look)
      ? []
      : linesIn(item),
  );
}

const isMixed = (text: string): boolean => /\p{Script=Arabic}/u.test(text) && /[A-Za-z]/.test(text);

/** Arabic words, and between them numbers, names and addresses of other scripts, each in one direction. */
const partsOf = (line: string): readonly string[] =>
  line.match(/[\p{Script=Arabic}]+|[\p{Nd}A-Za-z](?:[\p{Nd}A-Za-z@.,/-]*[\p{Nd}A-Za-z])?/gu) ?? [];

/** Phone numbers and e-mail addresses, as they are printed. */
function addressesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isRecord(value)) return [];
  if (isInline(value) && value.type === 'link')
    return /^(?:tel|mailto):/u.test(value.href)
      ? wordsOf(value.children).map((words) => words.replace(/\u00A0/gu, ' '))
      : [];
  return Object.values(value).flatMap(addressesIn);
}

describe.each(readdirSync('examples').sort())('the words of %s', (name) => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    const run = await runCli(['build', `examples/${name}/dossier.yaml`, '--date', '2026-11-23', '-o', '-']);
    bytes = new Uint8Array(run.bytes);
  });

  it('come out of the file whole and in reading order', async () => {
    const document = printedOf(name, writeExample(name).document);
    const text = squeeze(await readSqueezed(bytes, document.direction));
    const lines = linesOf([document.cover, document.sections], looks[name] ?? 'modern').map(squeeze);
    expect(lines.length).toBeGreaterThan(100);
    const lost = lines.filter((line) => !text.includes(line));
    // A list of names in several scripts stands in the order of its first: its parts are whole.
    for (const line of lost.filter(isMixed)) expect(partsOf(line).filter((part) => !text.includes(part))).toEqual([]);
    expect(lost.filter((line) => !isMixed(line))).toEqual([]);
    expect(lost.length).toBeLessThan(3);
  });

  it.skipIf(!hasPoppler)('come out whole in poppler too (needs poppler-utils)', () => {
    const document = printedOf(name, writeExample(name).document);
    const read = readWithPoppler(bytes, document.direction);
    const text = squeeze(read);
    const lines = linesOf([document.cover, document.sections], looks[name] ?? 'modern');
    const lost = lines.filter((line) => !text.includes(squeeze(line)));
    // In the order of the file, words of the other direction come as they are seen: the other reader turns them.
    if (document.direction === 'ltr') expect(lost.filter((line) => !/\p{Script=Arabic}/u.test(line))).toEqual([]);
    // Poppler cuts lines where the direction changes, and words at a vowel sign: there each part has to be whole.
    else for (const line of lost) expect(partsOf(line).filter((part) => !text.includes(part))).toEqual([]);
    expect(lost.length).toBeLessThan(lines.length / 5);
    const addresses = document.sections.flatMap(addressesIn);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(read.replace(/\n/gu, '')).toContain(address);
  });

  it('stand in a sound structure', () => {
    expect(checkTags(parsePdf(bytes))).toEqual([]);
  });
});
