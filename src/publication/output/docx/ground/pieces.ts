import { resolveParagraph } from '../../../layout/text/resolveParagraph.ts';
import type { Desk } from './Desk.ts';

/** Words of one direction and one language, as a run of Word has to be. */
export interface Piece {
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** BCP 47 with a region, as Word names languages; null for that of the document. */
  readonly language: string | null;
}

/** Words, and whether they are data that their surroundings must not reorder. */
export interface Written {
  readonly text: string;
  readonly isolate: boolean;
}

type Setting = Pick<Desk, 'direction' | 'language'>;

/** The regions that Word's dictionaries go by. */
const regional: Readonly<Record<string, string>> = { en: 'en-GB', ru: 'ru-RU', ar: 'ar-SA' };

/** A language of ours as Word names it. */
export const wordLanguage = (language: string): string => regional[language] ?? language;

/** The language in which words of a script are checked, where it is not the document's own. */
const scripts: readonly (readonly [letters: RegExp, language: string])[] = [
  [/\p{Script=Latin}/u, 'en'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** Letters of other scripts than that of a document, by its language. */
const others = {
  en: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  ru: /[\p{Script=Latin}\p{Script=Arabic}]/u,
  ar: /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
} as const;

const scriptOf = (language: string): keyof typeof others => {
  const [own = 'en'] = language.split('-');
  return own === 'ru' || own === 'ar' ? own : 'en';
};

/**
 * The words of a paragraph cut where their direction (UAX 9) or their script changes: one list for each part that came
 * in. Word takes the direction of a run from its `w:rtl`, other programs from the letters: a mark at the ends of a piece
 * that does not begin or end with a letter of its direction tells both the same.
 */
export function piecesOf(parts: readonly Written[], setting: Setting): readonly (readonly Piece[])[] {
  const { spans, levels } = resolveParagraph(parts, setting.direction);
  const isPlain = setting.direction === 'ltr' && !levels.some((level) => level % 2 === 1);
  // Of one direction and one language, as most lines are.
  if (isPlain && !spans.some(({ text }) => others[scriptOf(setting.language)].test(text)))
    return spans.map(({ text }) => (text === '' ? [] : [{ text, isRightToLeft: false, language: null }]));
  const turned = turnsOf(spans.map(({ text }) => text).join(''), levels, setting);
  let start = 0;
  return spans.map(({ text }) => {
    const words = text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
    const pieces: Piece[] = [];
    for (const [i, word] of words.entries()) {
      // What is between words is of the language of those that follow.
      const spoken = [word, words[i + 1], words[i - 1]].find((each) => each !== undefined && /\p{L}/u.test(each));
      const language = languageOf(spoken ?? '', setting);
      for (const [part, isRightToLeft] of cutByTurn(word, turned, start))
        join(pieces, { text: part, isRightToLeft, language });
      start += word.length;
    }
    return pieces.map((piece) => ({ ...piece, text: marked(piece, setting) }));
  });
}

/**
 * Which units of a text are of runs from the right: those of odd levels. In a document from the left, figures between
 * words from the right are of their run too: a run of their own would part it.
 */
function turnsOf(text: string, levels: readonly number[], { direction }: Setting): readonly boolean[] {
  const odd = levels.map((level) => level % 2 === 1);
  if (direction === 'rtl' || !odd.includes(true)) return odd;
  const turned = [...odd];
  for (let at = 0; at < odd.length; at += 1) {
    if (odd[at] === true || odd[at - 1] !== true) continue;
    const end = odd.indexOf(true, at);
    if (end > at && !/\p{L}/u.test(text.slice(at, end))) turned.fill(true, at, end);
  }
  return turned;
}

function languageOf(word: string, { language }: Setting): string | null {
  const found = scripts.find(([letters]) => letters.test(word))?.[1];
  return found === undefined || found === scriptOf(language) ? null : wordLanguage(found);
}

function cutByTurn(word: string, turned: readonly boolean[], start: number): readonly (readonly [string, boolean])[] {
  const found: [string, boolean][] = [];
  for (const [i, unit] of word.split('').entries()) {
    const own = turned[start + i] ?? false;
    const last = found.at(-1);
    if (last?.[1] === own) last[0] += unit;
    else found.push([unit, own]);
  }
  return found;
}

function join(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.isRightToLeft === piece.isRightToLeft && last.language === piece.language)
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}

const strong = {
  ltr: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
};
const marks = { ltr: '\u200E', rtl: '\u200F' };

/** A piece against the direction of the document, with marks where its ends would lean to what is beside it. */
function marked({ text, isRightToLeft }: Piece, { direction }: Setting): string {
  const own = isRightToLeft ? 'rtl' : 'ltr';
  if (own === direction || !/[\p{L}\p{N}]/u.test(text)) return text;
  const at = (end: string | undefined): string => (end !== undefined && strong[own].test(end) ? '' : marks[own]);
  const letters = Array.from(text);
  return at(letters[0]) + text + at(letters.at(-1));
}
