import type { Document } from './Document.ts';
import { isHolding, type Source } from './Inline.ts';

/** Words of a line that were written together: UTF-16 offsets in the line. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: Source;
  /** Whether people brought these words: those of the package's own layout and locales they did not. */
  readonly isBrought: boolean;
}

/** A line as a reader meets it: whole, so that a name is found that emphasis or a link cuts. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Whether it stands where references are shown: in the proof section, or in the card of one. */
  readonly isOfReferences: boolean;
  /** Whether it is no line of the document but the name of its file. */
  readonly isFileName: boolean;
}

/** What a file is called, as a line: it is read by whoever gets it. */
export const linesOfName = (name: string | null): readonly Line[] =>
  name === null ? [] : [{ ...ofRuns([{ text: name, source: null, isBrought: true }], false), isFileName: true }];

/** Those of some words that stand in lines, each as a line of the file that says them: a value is written with them. */
export const linesOfWords = (file: string, words: readonly string[], lines: readonly Line[]): readonly Line[] =>
  words
    .filter((word) => lines.some(({ text }) => text.includes(word)))
    .map((text) => ofRuns([{ text, source: { file }, isBrought: true }], false));

/** Every line of a document, what its links lead to, titles and metadata. Walks the tree by shape, so that a new block is seen. */
export const linesOf = ({ sections, ...rest }: Document): readonly Line[] => [
  ...linesIn(rest, false),
  ...sections.flatMap((section) => linesIn(section, section.id === 'proof')),
];

/** Texts without a source in which people's words stand: metadata, addresses of links. */
const brought: ReadonlySet<string> = new Set(['title', 'author', 'href']);

function linesIn(value: unknown, among: boolean): readonly Line[] {
  if (Array.isArray(value)) {
    const line = lineOf(value, among);
    return [...(line === null ? [] : [line]), ...value.flatMap((item) => linesIn(item, among))];
  }
  if (!isRecord(value)) return [];
  const isOfReferences = among || value.type === 'referenceCard';
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== 'string') return key === 'children' && isInline(value) ? [] : linesIn(item, isOfReferences);
    return brought.has(key) ? [ofRuns([{ text: item, source: null, isBrought: true }], isOfReferences)] : [];
  });
}

type Words = Pick<Run, 'text' | 'source' | 'isBrought'>;

function lineOf(items: readonly unknown[], isOfReferences: boolean): Line | null {
  const runs = items.flatMap(runsIn);
  return runs.length === 0 ? null : ofRuns(runs, isOfReferences);
}

function ofRuns(words: readonly Words[], isOfReferences: boolean): Line {
  let start = 0;
  const runs = words.map((run): Run => {
    const from = start;
    start += run.text.length;
    return { ...run, start: from, end: start };
  });
  return { text: words.map(({ text }) => text).join(''), runs, isOfReferences, isFileName: false };
}

/** The words of an inline and of what it holds; nothing for blocks, whose lines are looked at on their own. */
function runsIn(item: unknown): readonly Words[] {
  if (!isRecord(item)) return [];
  if (item.type === 'text' && typeof item.value === 'string') {
    const source = isSource(item.source) ? item.source : null;
    return [{ text: item.value, source, isBrought: source !== null }];
  }
  return isInline(item) && Array.isArray(item.children) ? item.children.flatMap(runsIn) : [];
}

const isInline = ({ type }: Readonly<Record<string, unknown>>): boolean => isHolding(type);
const isSource = (value: unknown): value is NonNullable<Source> => isRecord(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
