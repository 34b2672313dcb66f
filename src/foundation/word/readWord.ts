import { Buffer } from 'node:buffer';
import type { Statement } from '../diagnostics/finding.ts';
import { listParts, type PackedPart, type PackedParts } from './archive/listParts.ts';
import { unpackPart } from './archive/unpackPart.ts';
import { noWord, WordFault } from './archive/WordFault.ts';
import { wordLimits } from './archive/wordLimits.ts';
import type { WordAllowance } from './body/OpenStory.ts';
import { storyReader } from './body/readStory.ts';
import type { Story } from './body/Word.ts';
import type { Danger } from './parts/Danger.ts';
import { findDangers } from './parts/findDangers.ts';
import type { Link } from './parts/Link.ts';
import { readLinks } from './parts/readLinks.ts';
import { readComments } from './readComments.ts';
import type { WordFile } from './WordFile.ts';
import { fullAllowances, readXml, type Allowances } from './xml/readXml.ts';

type Account = Allowances & WordAllowance;

/**
 * Reads a Word document that somebody else may have made: within limits, and without running, fetching or opening
 * anything that it holds. What it cannot be read for is told (E621).
 * @param name of the file, as it is told
 */
export function readWord(bytes: Uint8Array, name: string): { readonly file: WordFile } | { readonly fault: Statement } {
  try {
    return { file: fileOf(bytes) };
  } catch (error) {
    if (error instanceof WordFault) return { fault: error.about(name) };
    throw error;
  }
}

function fileOf(bytes: Uint8Array): WordFile {
  refuseOld(bytes);
  const parts = listParts(bytes);
  const account: Account = { ...fullAllowances(), paragraphs: wordLimits.paragraphs, letters: wordLimits.letters };
  const main = readLinks('', parts, account).find(({ type }) => type === 'officeDocument');
  const document = parts.get(main?.target ?? '');
  if (main === undefined || document === undefined) throw noWord('noDocument');
  const body = storyOf(document, account, 'w:document');
  const links = readLinks(main.target, parts, account);
  const read = (type: string): readonly Story[] =>
    linked(type, links, parts).map((part) => storyOf(part, account, null));
  const [notes, headers, footers] = [[...read('footnotes'), ...read('endnotes')], read('header'), read('footer')];
  const stories = [body, ...notes, ...headers, ...footers];
  const [comments] = linked('comments', links, parts);
  const [threads] = linked('commentsExtended', links, parts);
  const commented = new Map(stories.flatMap((story) => [...story.commented]));
  return {
    body: body.blocks,
    notes: notes.flatMap(({ blocks }) => blocks),
    headers: headers.flatMap(({ blocks }) => blocks),
    footers: footers.flatMap(({ blocks }) => blocks),
    comments: readComments({ comments, threads }, commented, account),
    dangers: [...findDangers(parts, account), ...dangersIn(stories)],
    data: dataOf(parts, account),
  };
}

/** What begins like a file of older programs is one of them, or a document under a password. */
function refuseOld(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return;
  throw noWord(buffer.includes('EncryptedPackage', 0, 'utf16le') ? 'locked' : 'old');
}

/** The parts that the document names for a purpose, each once. */
const linked = (type: string, links: readonly Link[], parts: PackedParts): readonly PackedPart[] => [
  ...new Set(
    links.filter((link) => link.type === type && !link.isOutside).flatMap(({ target }) => parts.get(target) ?? []),
  ),
];

/** @param root the element that the part has to be; null for any */
function storyOf(part: PackedPart, account: Account, root: string | null): Story {
  const reader = storyReader(account);
  let first: string | null = null;
  readXml(part, account, {
    ...reader,
    open: (element) => {
      first ??= element.name;
      if (root !== null && first !== root) throw noWord('noDocument');
      reader.open(element);
    },
  });
  return reader.finish();
}

function dangersIn(stories: readonly Story[]): readonly Danger[] {
  const fields = [...new Set(stories.flatMap((story) => [...story.fields]))];
  return [
    ...(fields.length === 0 ? [] : [{ kind: 'fields' as const, names: fields }]),
    ...(stories.some(({ hasHidden }) => hasHidden) ? [{ kind: 'hidden' as const, names: [] }] : []),
  ];
}

/** The largest piece of data that is looked at, and how many there may be. */
const [largestData, mostData] = [64 * 1024, 20];

function dataOf(parts: PackedParts, account: Account): readonly Uint8Array[] {
  const items = [...parts].filter(([name, { size }]) => /^customxml\/item\d*\.xml$/.test(name) && size <= largestData);
  return items.slice(0, mostData).map(([, part]) => {
    const pieces: Uint8Array[] = [];
    unpackPart(part, account, (piece) => pieces.push(piece));
    return Buffer.concat(pieces);
  });
}
