import { Meter } from '../../../foundation/markup/Meter.ts';
import type { Amount, From, Leaf, Numeral } from '../../../proposal/leaves.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { ArgumentBlock, Proposal } from '../../../proposal/Proposal.ts';
import type { Inline, Inlines, Target } from '../../document/Inline.ts';
import { isMixed, isolates, valueDirection } from '../../document/valueDirection.ts';
import { mayLink } from '../../document/link.ts';
import { formatLeaf, nameOf, formatNumber } from '../../locale/formatLeaf.ts';
import type { Locale } from '../../locale/Locale.ts';
import { textRun, phrase, type Holes } from '../../locale/phrase.ts';
import { capitalised, smallNamesOf } from './capitalise.ts';

/** Everything that writes a part of the document needs: the proposal, its language, and the ways to say something. */
export interface Composer {
  readonly proposal: Proposal;
  readonly locale: Locale;
  /** What the templates of this document have done so far. */
  readonly meter: Meter;
  /** The kinds of argument whose facts a chosen block prints. */
  readonly placed: ReadonlySet<ArgumentKind>;
  /** The arguments that print nothing: what they are about stands elsewhere, if at all. */
  readonly silent: ReadonlySet<ArgumentBlock>;
  /** What could answer a criterion of the client and the layout places nowhere, and requirements that lead there. */
  readonly absent: ReadonlySet<object>;
  /** A value as data: isolated, with where it came from. */
  readonly say: (leaf: Leaf) => Inlines;
  /** The same at the start of a cell or a line of its own: with a capital letter. */
  readonly start: (leaf: Leaf) => Inlines;
  /** A line of several parts, of which the first begins with a capital letter. */
  readonly opened: (line: Inlines) => Inlines;
  /** A currency or a town as the language calls it. */
  readonly name: (code: string, from?: From) => Inlines;
  /** A number without its currency or unit, for columns whose head names it. */
  readonly count: (value: Amount | Numeral) => Inlines;
  /** A whole sentence of the locale. */
  readonly words: (key: string, holes?: Holes) => Inlines;
}

/** `placed` and `silent` are known once the chosen blocks were written; until then each is taken to print its facts. */
export function composer(
  proposal: Proposal,
  locale: Locale,
  placed: Composer['placed'] = new Set(proposal.blocks.map(({ kind }) => kind)),
  silent: Composer['silent'] = new Set(),
  absent: Composer['absent'] = new Set(),
): Composer {
  const run = (value: string, source: From): Inlines => [{ type: 'text', value, source, isolate: true }];
  // The one place that says of an amount or a number that it isn't firm, and that it is a range.
  const marked = (leaf: Leaf, amount: Inlines): Inlines =>
    'approximate' in leaf && leaf.approximate === true ? phrase(locale, 'price.approximate', { amount }) : amount;
  const ranged = (leaf: Leaf, write: (leaf: Leaf) => string): Inlines => {
    const one = (part: Leaf, as: (leaf: Leaf) => string): Inlines => run(as(part), part.from);
    if (!('amount' in leaf) || leaf.up_to === undefined) return marked(leaf, one(leaf, write));
    const holes = { from: one(leaf, numberOf), to: one({ ...leaf, amount: leaf.up_to }, write) };
    return marked(leaf, phrase(locale, 'price.range', holes));
  };
  const numberOf = (leaf: Leaf): string =>
    'amount' in leaf ? formatNumber(leaf.amount, locale) : 'number' in leaf ? formatNumber(leaf.number, locale) : '';
  const names = smallNamesOf(proposal);
  return Object.freeze({
    proposal,
    locale,
    meter: new Meter(),
    placed,
    silent,
    absent,
    say: (leaf: Leaf) => ranged(leaf, (part) => formatLeaf(part, locale)),
    start: (leaf: Leaf) => ranged(leaf, (part) => capitalised(formatLeaf(part, locale), locale, names)),
    opened: (line: Inlines) => openedLine(line, (text) => capitalised(text, locale, names)),
    name: (code: string, from: From = null) => run(nameOf(code, locale), from),
    count: (value: Amount | Numeral) => ranged(value, numberOf),
    words: (key: string, holes?: Holes) => phrase(locale, key, holes),
  });
}

/** A line of which the first words begin with a capital letter, in emphasis too. */
const openedLine = (line: Inlines, capital: (text: string) => string): Inlines =>
  line.map((part, i) => {
    if (i > 0) return part;
    if (part.type === 'text') return { ...part, value: capital(part.value) };
    return part.type === 'emphasis' ? { ...part, children: openedLine(part.children, capital) } : part;
  });

/** Emphasis round a line. */
export const emphasised = (weight: 'medium' | 'strong', children: Inlines): Inlines =>
  children.length === 0 ? [] : [{ type: 'emphasis', weight, children }];

/** A link, or its plain words where it may not be written. */
export const linked = (href: string, children: Inlines): Inlines =>
  mayLink(href) ? [{ type: 'link', href, children }] : children;

/** The page on which a section starts, or marked words stand; that of `or` where they stand nowhere. */
export const pageOf = (of: Target, or?: Target): Inlines => [
  { type: 'pageNumber', of, ...(or === undefined ? {} : { or }) },
];

/** Lines with something between them. */
export const joined = (lines: readonly Inlines[], between: string): Inlines =>
  lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [...textRun(between), ...line]));

/** What is said of one thing, with the comma of the language: "Per Dahl, Managing Director". */
export const beside = (parts: readonly Inlines[], { words }: Pick<Composer, 'words'>): Inlines =>
  joined(parts, plain(words('guide.between')));

/** A list as the language writes it: "a, b and c". */
export function listed(lines: readonly Inlines[], { lists }: Locale): Inlines {
  return lines.reduce<Inlines>((all, line, i) => {
    if (i === 0) return line;
    const pattern = i < lines.length - 1 ? lists.middle : i === 1 ? lists.two : lists.last;
    return filledPattern(pattern, { a: all, b: line });
  }, []);
}

/** A pattern with its holes filled: "{a} and {b}". */
export const filledPattern = (pattern: string, holes: Readonly<Record<string, Inlines>>): Inlines =>
  pattern
    .split(/(\{\w+\})/)
    .flatMap((part) => (part.startsWith('{') ? (holes[part.slice(1, -1)] ?? []) : textRun(part)));

/** The words of a line without its marks. */
export const plain = (line: Inlines): string => line.map(plainOf).join('');

function plainOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'emphasis':
    case 'link':
    case 'jump':
      return plain(inline.children);
    case 'pageNumber':
    case 'mark':
      return '';
  }
}

/** The words of a line for somebody who hears them, or sees them as one string: values of mixed direction are set apart. */
export const spoken = (line: Inlines, { direction }: Pick<Locale, 'direction'>): Inlines =>
  line.map((inline) => {
    if (inline.type !== 'text' || !inline.isolate || !isMixed(inline.value)) return inline;
    const value = isolates[valueDirection(inline.value, direction)] + inline.value + isolates.end;
    return { ...inline, value };
  });

/** Ends a line as a sentence, unless its own words already do. */
export const sentence = (line: Inlines, { end }: Locale): Inlines =>
  line.length === 0 || /[.!?…:;؟。]["»”’)]?$/u.test(plain(line).trim()) ? line : [...line, ...textRun(end)];
