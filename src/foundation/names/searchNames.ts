import { fold } from './fold.ts';
import type { Token } from './Token.ts';
import { isParticle } from './arabicParticles.ts';
import { alwaysCapital } from './commonWords.ts';
import { particles } from './nameWords.ts';
import { twinOf } from './letters.ts';
import type { NameForm, Strength } from './NameForm.ts';
import { isHeard, isHeardAlike, soundKeys } from './soundAlike.ts';
import { titleBefore } from './titles.ts';

/** A name with all its forms; `T` is what the caller knows of it. */
export interface Wanted<T> {
  readonly forms: readonly NameForm[];
  readonly of: T;
}

/** A name that a text holds: UTF-16 offsets of the words in the text. */
export interface NameHit<T> {
  readonly of: T;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
}

interface Entry<T> {
  readonly of: T;
  readonly form: NameForm;
}

/** Names by the words that their forms begin with, so that a text is read once for all of them. */
export interface NameIndex<T> {
  readonly byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Forms that no chance makes, by all their letters: spaces and hyphens may be anywhere in them, or nowhere. */
  readonly byLetters: ReadonlyMap<string, readonly Entry<T>[]>;
  /** By the sound of the first word, for names written in another script. */
  readonly bySound: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Letters of the longest word that a form begins with. */
  readonly longest: number;
}

/** Fewer letters come together by chance. */
const leastLetters = 5;
/** So long is a word that may be two, and so long each of them. */
const [leastJoined, leastPart] = [8, 3];
/** A word may be taken apart into this many pieces at most: "R e d f e r n". */
const mostPieces = 14;

export function indexNames<T>(wanted: readonly Wanted<T>[]): NameIndex<T> {
  const [byWord, byLetters, bySound] = [
    new Map<string, Entry<T>[]>(),
    new Map<string, Entry<T>[]>(),
    new Map<string, Entry<T>[]>(),
  ];
  const put = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void => {
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  };
  for (const { forms, of } of wanted)
    for (const form of forms) {
      const entry = { of, form };
      for (const word of form.words[0] ?? []) put(byWord, word, entry);
      if (form.strength === 'strong' && form.caution !== 'capital' && form.base[0] !== '')
        for (const all of lettersOf(form)) if (all.length >= leastLetters) put(byLetters, all, entry);
      if (isHeardAlike(form)) for (const key of soundKeys(form.base[0] ?? '')) put(bySound, key, entry);
    }
  const longest = [...byWord.keys()].reduce((most, word) => Math.max(most, word.length), 0);
  return { byWord, byLetters, bySound, longest };
}

/** The letters of a form as one word, with all endings of its last word. */
function lettersOf({ base, words }: NameForm): readonly string[] {
  // "Northgate & Pell" is northgatepell in an address.
  const start = base
    .slice(0, -1)
    .filter((word) => word !== '&')
    .join('');
  return [...(words[words.length - 1] ?? [])].map((last) => start + last);
}

/** Every name of the index that a text holds; where forms of one name overlap, the surest and longest. */
export function searchNames<T>(
  text: string,
  index: NameIndex<T>,
  tokens: readonly Token[] = fold(text),
): readonly NameHit<T>[] {
  const isAllCapitals = !/\p{Ll}/u.test(text);
  const hits = tokens.flatMap((_, at) => [
    ...written(text, tokens, at, index, isAllCapitals),
    ...joined(tokens, at, index),
    ...inPieces(tokens, at, index),
    ...heard(tokens, at, index),
  ]);
  return surest(hits);
}

function written<T>(
  whole: string,
  tokens: readonly Token[],
  at: number,
  { byWord }: NameIndex<T>,
  isAllCapitals: boolean,
): readonly NameHit<T>[] {
  const word = tokens[at]?.text ?? '';
  const twin = twinOf(word);
  const entries = [...(byWord.get(word) ?? []), ...(twin === null ? [] : (byWord.get(twin) ?? []))];
  return entries.flatMap(({ of, form }): readonly NameHit<T>[] => {
    const found = tokens.slice(at, at + form.words.length);
    if (!hasWords(form, found)) return [];
    const hit = hitOf(of, form.strength, form.base[0] === '' ? found.slice(1) : found);
    // With a title before it a surname is a person's.
    const title = form.isSurname ? titleBefore(tokens, at) : null;
    if (title !== null) return [{ ...hit, strength: 'strong', start: title.start }];
    if (found.length === 1 && isParticle(whole.slice(hit.start, hit.end))) return [];
    return isNaming(form, found, isAllCapitals) ? [hit] : [];
  });
}

const hitOf = <T>(of: T, strength: Strength, found: readonly Token[]): NameHit<T> => ({
  of,
  strength,
  start: found[0]?.start ?? 0,
  end: found[found.length - 1]?.end ?? 0,
});

const hasWords = (form: NameForm, found: readonly Token[]): boolean =>
  found.length === form.words.length &&
  found.every(({ text, gap }, i) => {
    const isInside = i === 0 || isJoinedBy(gap, form, found[i - 1]);
    return isInside && [text, twinOf(text)].some((word) => word !== null && form.words[i]?.has(word) === true);
  });

/** A comma inside belongs to some forms; a point after a few letters is that of an abbreviation. */
function isJoinedBy(gap: Token['gap'], { mayHaveComma }: NameForm, before: Token | undefined): boolean {
  if (gap === 'sentence') return (before?.text.length ?? 0) <= 3;
  return gap === 'comma' ? mayHaveComma : true;
}

/** Ordinary words name somebody where each has a capital that nothing else explains; Arabic has no capitals to tell by. */
function isNaming({ caution, base }: NameForm, found: readonly Token[], isAllCapitals: boolean): boolean {
  const named = base[0] === '' ? found.slice(1) : found;
  const [first] = named;
  if (caution === 'none' || !first) return true;
  if (/\p{Script=Arabic}/u.test(first.text))
    return caution === 'capital' || (caution === 'quoted' ? first.isQuoted : named.length > 1);
  // «Красная мельница»: in quotes the first capital is enough.
  if (caution !== 'capital' && first.isQuoted && first.isCapital) return true;
  if (caution === 'quoted') return false;
  if (caution === 'ordinary' && areJoined(named)) return true;
  if (!named.every(({ isCapital, text }) => isCapital || (text === '&' && base.length > 2) || particles.has(text)))
    return false;
  if (base.length === 1 && alwaysCapital.has(first.text)) return false;
  const begins = first.gap === 'none' || first.gap === 'sentence';
  return caution === 'capital' || (!isAllCapitals && (named.length > 1 || !begins));
}

/** Nobody joins ordinary words by signs: blue_ridge.foods; by hyphens more than two of some length at most. */
function areJoined(named: readonly Token[]): boolean {
  const joints = named.slice(1).map(({ joint }) => joint);
  if (joints.length === 0 || joints.includes('')) return false;
  return joints.some((joint) => /[_.]/.test(joint)) || (named.length > 2 && named.every(({ text }) => text.length > 3));
}

/** A long word, taken for words of which the spaces are missing, each in a form of its own: КраснойМельницей. */
function joined<T>(tokens: readonly Token[], at: number, { byWord, longest }: NameIndex<T>): readonly NameHit<T>[] {
  const token = tokens[at];
  if (token === undefined || token.text.length < leastJoined || !/\p{Script=Cyrillic}/u.test(token.text)) return [];
  const hits: NameHit<T>[] = [];
  for (let cut = leastPart; cut <= Math.min(longest, token.text.length - leastPart); cut++)
    for (const { of, form } of byWord.get(token.text.slice(0, cut)) ?? [])
      if (isJoinable(form) && form.words[1]?.has(token.text.slice(cut)) === true)
        hits.push(hitOf(of, form.strength, [token]));
  return hits;
}

const isJoinable = ({ words, base, strength, caution }: NameForm): boolean =>
  words.length === 2 && base[0] !== '' && strength === 'strong' && caution !== 'capital';

/** Forms whose letters are all there, wherever the spaces are. */
function inPieces<T>(tokens: readonly Token[], at: number, { byLetters }: NameIndex<T>): readonly NameHit<T>[] {
  const hits: NameHit<T>[] = [];
  let letters = '';
  for (let end = at; end < tokens.length && end < at + mostPieces && letters.length < 40; end++) {
    const token = tokens[end];
    if (!token || (end > at && (token.gap === 'sentence' || token.gap === 'comma') && letters.length > 3)) break;
    letters += token.text;
    const found = tokens.slice(at, end + 1);
    for (const { of, form } of byLetters.get(letters) ?? [])
      // Ordinary words side by side have spaces; where they have none, it is the name.
      if (form.caution === 'none' || (form.base.length > 1 && end === at)) hits.push(hitOf(of, form.strength, found));
  }
  return hits;
}

function heard<T>(tokens: readonly Token[], at: number, { bySound }: NameIndex<T>): readonly NameHit<T>[] {
  if (bySound.size === 0) return [];
  const entries = new Set(soundKeys(tokens[at]?.text ?? '').flatMap((key) => bySound.get(key) ?? []));
  return [...entries].flatMap(({ of, form }) => {
    const found = tokens.slice(at, at + form.base.length);
    return isHeard(form, found) ? [hitOf(of, 'weak', found)] : [];
  });
}

/** Of the hits of one name that overlap, the surest and longest; the others say the same. */
function surest<T>(hits: readonly NameHit<T>[]): readonly NameHit<T>[] {
  const rank = ({ strength, start, end }: NameHit<T>): number => (strength === 'strong' ? 10_000 : 0) + end - start;
  const kept: NameHit<T>[] = [];
  for (const hit of hits.toSorted((a, b) => rank(b) - rank(a)))
    if (!kept.some((other) => other.of === hit.of && other.start < hit.end && hit.start < other.end)) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The hits that no allowed name explains: the same words may equally name somebody who may be printed. */
export const withoutAllowed = <T>(
  hits: readonly NameHit<T>[],
  allowed: readonly NameHit<unknown>[],
): readonly NameHit<T>[] =>
  hits.filter(({ start, end }) => !allowed.some((other) => other.start <= start && end <= other.end));
