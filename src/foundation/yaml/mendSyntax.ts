import type { Flaw } from './Flaw.ts';
import { isSilent, keyOf, lineAt, offsetOf } from './lines.ts';
import type { Mend } from './Mend.ts';
import { mendDash } from './mendDashes.ts';
import { isKeyElsewhere, mendColon, mendContinued, type IsKey } from './mendField.ts';
import { mendFlow, mendUnclosed } from './mendFlow.ts';
import { mendColumn, mendSpaces } from './mendIndentation.ts';
import { mendWhole } from './mendText.ts';
import { pathAbove } from './pathAbove.ts';

/** Where the reading of a text stops, and how much of what it reads is odd. */
export interface Reading {
  /** Offset at which the first thing is that YAML cannot read; null where it reads all. */
  readonly stop: number | null;
  /** Offset of the end of the first such thing. */
  readonly end: number;
  readonly count: number;
  /** Keys that come twice, and groups that hold nothing. */
  readonly odd: number;
  /** Offsets of brackets and quotes that nothing closes. */
  readonly unclosed: readonly number[];
}

/** A text with one mistake less, and what the mistake is. */
export interface Mended {
  readonly flaw: Flaw;
  readonly text: string;
}

/** What a mend is tried with. */
export interface Trying {
  readonly read: (text: string) => Reading;
  /** Whether a word is the name of a field somewhere in files of this kind. */
  readonly isField: (word: string) => boolean;
}

/** Characters that may be read again in search of a mend: a large file is not read a hundred times. */
const budget = 300_000;

/**
 * The change of one line after which the file can be read, or read further than before: tried, not guessed, so that who
 * makes it gets on. Null where none is found.
 */
export function mendSyntax(text: string, before: Reading, trying: Trying): Mended | null {
  if (before.stop === null) return null;
  const lines = text.split('\n');
  const isKey: IsKey = (word, among, at) => trying.isField(word) || isKeyElsewhere(word, among, at);
  const spaces = choose(mendSpaces(lines), before, trying);
  if (spaces !== null) return mended(spaces, spaces.lines);
  const [from, to] = sectionsAround(
    lines,
    lineAt(text, before.stop),
    lineAt(text, Math.max(before.stop, before.end - 1)),
  );
  const near = lines.map((line, i) => (i >= from && i < to ? line : ''));
  const nearby = trying.read(near.join('\n'));
  const isThere = nearby.stop !== null && lineAt(near.join('\n'), nearby.stop) === lineAt(text, before.stop);
  const [among, reading] = isThere ? [near, nearby] : [lines, before];
  const found = choose(mendsFor(among, reading, isKey), reading, trying);
  if (found === null) return null;
  return mended(
    found,
    isThere ? lines.map((line, i) => (i >= from && i < to ? (found.lines[i] ?? '') : line)) : found.lines,
  );
}

function mended({ stated, line, from, to }: Mend, lines: readonly string[]): Mended {
  const start = offsetOf(lines, line);
  const flaw = { ...stated, start: start + from, end: start + to, path: pathAbove(lines, line) };
  return { flaw, text: lines.join('\n') };
}

/** The sections, from margin to margin, that hold lines and those next to them: no more is read again. */
function sectionsAround(lines: readonly string[], first: number, last: number): readonly [from: number, to: number] {
  const begins = (line: string): boolean => /^[^\s#}\]-]/.test(line) && keyOf(line) !== null;
  let from = Math.max(0, first - 1);
  while (from > 0 && !begins(lines[from] ?? '')) from--;
  // The line that is wrong may be the one that seems to begin a section.
  if (from >= first - 1 && from > 0)
    do from--;
    while (from > 0 && !begins(lines[from] ?? ''));
  let to = last + 2;
  while (to < lines.length && !begins(lines[to] ?? '')) to++;
  return [from, to];
}

/** The first change after which everything can be read, else the one with which the reading comes furthest. */
function choose(mends: Iterable<Mend>, before: Reading, { read }: Trying): Mend | null {
  let left = budget;
  let best: { readonly mend: Mend; readonly after: Reading } | null = null;
  for (const mend of mends) {
    const text = mend.lines.join('\n');
    left -= text.trim().length + 200;
    if (left < 0) break;
    const after = read(text);
    if (isBetter(after, best?.after ?? before, best !== null)) best = { mend, after };
    if (after.stop === null && after.odd <= before.odd) break;
  }
  return best !== null && getsOn(best.after, before, best.mend) ? best.mend : null;
}

/** Further than before: to the end, or past the line that was mended. */
function getsOn(after: Reading, before: Reading, { line, lines }: Mend): boolean {
  if (after.stop === null) return after.odd <= before.odd + 1;
  return before.stop !== null && after.stop > before.stop && lineAt(lines.join('\n'), after.stop) > line;
}

function isBetter(one: Reading, other: Reading, strictly: boolean): boolean {
  const [first, second] = [one.stop ?? Infinity, other.stop ?? Infinity];
  if (first !== second) return first > second;
  return strictly && one.odd < other.odd;
}

/** Every change that may be meant, the likeliest first. */
function* mendsFor(lines: readonly string[], { stop, end, unclosed }: Reading, isKey: IsKey): Iterable<Mend> {
  const text = lines.join('\n');
  for (const opened of unclosed) yield* mendUnclosed(lines, opened);
  const first = lineAt(text, stop ?? 0);
  const column = (stop ?? 0) - offsetOf(lines, first);
  const suspects = linesAround(lines, first, lineAt(text, Math.max(stop ?? 0, end - 1)));
  for (const at of suspects) yield* mendFlow(lines, at, at === first ? column : 0, isKey);
  for (const at of suspects) yield* mendColon(lines, at, isKey);
  for (const mend of [mendColumn, mendDash, mendWhole, mendContinued])
    for (const at of suspects) yield* mend(lines, at);
}

/** The lines where the mistake may be: those that YAML names, and their neighbours. */
function linesAround(lines: readonly string[], first: number, last: number): readonly number[] {
  const speaking = (from: number, by: 1 | -1): number => {
    let at = from;
    while (at >= 0 && at < lines.length && isSilent(lines[at] ?? '')) at += by;
    return at;
  };
  const near = [
    speaking(first, 1),
    speaking(last, -1),
    speaking(first + 1, 1),
    speaking(first - 1, -1),
    speaking(last + 1, 1),
  ];
  return [...new Set(near)].filter((at) => at >= 0 && at < lines.length);
}
