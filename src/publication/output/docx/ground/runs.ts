import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, Inlines, TextRun as Words } from '../../../document/Inline.ts';
import type { ColorToken } from '../../../theme/color.ts';
import { withPageWords } from '../../../layout/text/withPageWords.ts';
import { checkLink } from '../../../document/link.ts';
import { runStyles, type RunStyle } from './styleNames.ts';
import type { Desk } from './Desk.ts';
import { hex } from './lengths.ts';
import { piecesOf, type Piece, type Written } from './pieces.ts';

/** How words look beside what the style of their paragraph says. */
export interface Look {
  readonly style?: RunStyle;
  readonly color?: ColorToken;
}

/** The words of a line in the order of reading, each with the direction and the language that are its own. */
export function runsOf(line: Inlines, desk: Desk, look: Look = {}): readonly ParagraphChild[] {
  const words = withPageWords(line);
  const pieces = [...piecesOf(textsIn(words), desk)];
  return words.flatMap((inline) => childrenOf(inline, look, () => pieces.shift() ?? [], desk));
}

/** The texts of a line, one after another: their direction is found in the whole of it. */
const textsIn = (line: Inlines): readonly Written[] =>
  line.flatMap((inline): readonly Written[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: inline.value, isolate: inline.isolate }];
      case 'pageNumber':
      case 'mark':
        return [];
      default:
        return textsIn(inline.children);
    }
  });

function childrenOf(inline: Inline, look: Look, next: () => readonly Piece[], desk: Desk): readonly ParagraphChild[] {
  const inner = (children: readonly Inline[], own: Look = look): readonly ParagraphChild[] =>
    children.flatMap((child) => childrenOf(child, own, next, desk));
  switch (inline.type) {
    case 'text':
      return [...marksOf(inline, desk), ...next().map((piece) => new TextRun(runOf(piece, look, desk)))];
    case 'emphasis':
      return inner(inline.children, { ...look, style: inline.weight });
    case 'link': {
      checkLink(inline.href);
      // A phone number is no address that one clicks in print: it keeps the colour of the words.
      const own: Look = inline.href.startsWith('tel:') ? look : { ...look, style: 'link' };
      return [new ExternalHyperlink({ link: inline.href, children: inner(inline.children, own) })];
    }
    case 'jump': {
      const place = desk.places(inline.to, inline.or);
      const children = inner(inline.children);
      return place === null ? children : [new InternalHyperlink({ anchor: place.name, children })];
    }
    case 'pageNumber': {
      const place = desk.places(inline.of, inline.or);
      return place === null ? [] : pageOf(place.name, place.pattern, look, desk);
    }
    case 'mark': {
      const place = desk.places(inline.target);
      return place === null ? [] : bookmarked(place.name, []);
    }
  }
}

/** What tells a comparison where the words behind it were written; nothing in a copy that leaves. */
const marksOf = (words: Words, { trace, part }: Desk): readonly ParagraphChild[] =>
  trace === null ? [] : [new TextRun(trace(words, part))];

/** What stands for a page number until Word has counted: nobody laid pages out. */
const unknownPage = '…';

/** A page number as a field: in an annex with its letter, as the page itself is numbered. */
function pageOf(name: string, pattern: string | null, look: Look, desk: Desk): readonly ParagraphChild[] {
  const field = new SimpleField(`PAGEREF ${name} \\h`, unknownPage);
  if (pattern === null) return [field];
  const [before = '', after = ''] = pattern.split('{page}');
  return [...plainRuns(before, desk, look), field, ...plainRuns(after, desk, look)];
}

/** What stands at a place that others lead to. */
const bookmarked = (id: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] => [
  // The package writes a bookmark as the children that it holds, with its ends around them.
  new Bookmark({ id, children }),
];

/** The words of a heading to which page numbers lead. */
export const placed = (id: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  bookmarked(id, children);

/** Our own words as runs. */
export const plainRuns = (text: string, desk: Desk, look: Look = {}): readonly ParagraphChild[] =>
  text === '' ? [] : runsOf([{ type: 'text', value: text, source: null, isolate: false }], desk, look);

/** The mark of a footnote behind the words that it is about. */
export const footnoteMark = (words: Inlines | null, { notes }: Desk): readonly ParagraphChild[] => {
  const number = words === null ? null : notes.numberOf(words);
  return number === null ? [] : [new FootnoteReferenceRun(number)];
};

function runOf({ text, isRightToLeft, language }: Piece, { style, color }: Look, { theme }: Desk): IRunOptions {
  return {
    text,
    ...(style === undefined ? {} : { style: runStyles[style] }),
    ...(color === undefined ? {} : { color: hex(color, theme) }),
    ...(isRightToLeft ? { rightToLeft: true } : {}),
    ...(language === null ? {} : { language: isRightToLeft ? { bidirectional: language } : { value: language } }),
  };
}
