// The words of a proposal in the order of reading, line by line, with what is drawn and what stands in a footnote apart.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { linesOf, readStructure } from './structure.mjs';

const ignorable = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;
const arabic = /\p{Script=Arabic}/u;

/** A PDF keeps Arabic as it is drawn, from the left: of a block with Arabic words the letters are compared, not their order. */
const drawnKey = (text) =>
  Array.from(text.replace(/[\p{M}ـ]/gu, ''))
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .sort()
    .join('');

/** Words and numbers of a line; a block with Arabic words is one. */
export function tokensOf(line) {
  const text = line.normalize('NFKC').replace(ignorable, '');
  if (arabic.test(text)) return [drawnKey(text)].filter((key) => key !== '');
  return text.match(/\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]+/gu) ?? [];
}

const isNote = ({ tags }) => tags.some((tag, i) => tag === 'P' && tags[i + 1] === 'P');
/** "page 8", "Answered on page 8": a line that says nothing but where. */
const mostInReference = 3;
const isReference = ({ leads, text }) => leads && text.trim().split(/\s+/).length <= mostInReference;

/** Lines with those of one drawing as one, and without those that are page numbers. */
function joined(lines) {
  const found = [];
  for (const line of lines.filter((each) => !isReference(each))) {
    const isDrawn = line.tags.includes('Figure');
    const last = found.at(-1);
    if (isDrawn && last?.isDrawn === true) last.text += ` ${line.text}`;
    else found.push({ ...line, isDrawn, isNote: !isDrawn && isNote(line) });
  }
  return found;
}

/** The lines of a PDF. */
export const flowOf = (file) => joined(linesOf(readStructure(file)));

/** What stands for a page number until somebody lets the office count. */
const unknownPage = /…\s*$/;
const plain = (text) => ({
  tags: ['P'],
  text: text.replace(unknownPage, ''),
  marks: [],
  leads: unknownPage.test(text),
});

/** The lines of a copy from the right as an office reads them: as text, since in its PDF letters are lost; with the footnotes. */
export function flowOfText(file, docx) {
  const lines = readFileSync(file, 'utf8').split('\n').map(plain);
  const marked = lines.map((line) => {
    const mark = /(?<=[\p{L}\p{P}\u200E\s])\p{Nd}{1,2}$/u.exec(line.text.trimEnd());
    return mark === null ? line : { ...line, text: line.text.slice(0, mark.index), marks: [Number(mark[0])] };
  });
  const part = unzipSync(readFileSync(docx))['word/footnotes.xml'];
  const notes = [...strFromU8(part).matchAll(/<w:footnote [^>]*w:id="([1-9]\d*)".*?<\/w:footnote>/gsu)].map(
    ([whole]) => ({
      ...plain([...whole.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/gu)].map(([, words]) => words).join('')),
      isDrawn: false,
      isNote: true,
    }),
  );
  return [...joined(marked), ...notes];
}

const endsWith =
  (tag) =>
  ({ tags }) =>
    tags.at(-1) === tag || tags.at(-2) === tag;
export const isTitle = endsWith('H1');
export const isSubtitle = endsWith('H2');

export const sameWords = (a, b) => tokensOf(a).join(' ') === tokensOf(b).join(' ');

/** The words and numbers of lines, each once. */
export const wordsIn = (lines) => new Set(lines.flatMap(({ text }) => tokensOf(text)));
