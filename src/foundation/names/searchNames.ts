import { fold, latinTwinOf, type Token } from './fold.ts';
import type { NameForm, Strength } from './NameForm.ts';
import { soundsOf } from './transliterate.ts';

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
  /** By the sound of the first word, for names written in another script. */
  readonly bySound: ReadonlyMap<string, readonly Entry<T>[]>;
}

export function indexNames<T>(wanted: readonly Wanted<T>[]): NameIndex<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const bySound = new Map<string, Entry<T>[]>();
  const put = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void => {
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  };
  for (const { forms, of } of wanted)
    for (const form of forms) {
      for (const word of form.words[0] ?? []) put(byWord, word, { of, form });
      if (isHeardAlike(form))
        for (const key of soundsOf(form.base[0] ?? '')?.keys ?? []) put(bySound, key, { of, form });
    }
  return { byWord, bySound };
}

const consonants = (key: string): number => key.slice(2).replace(/[aeiou]/g, '').length;
const letters = (key: string): number => key.length - 2;

/** Short words sound like too many others: a form is compared by sound where it has enough of it. */
function isHeardAlike({ base, caution }: NameForm): boolean {
  if (caution === 'ordinary' || base.length > 4 || base.includes('')) return false;
  const lengths = base.map((word) => Array.from(word).length);
  return base.length === 1 ? (lengths[0] ?? 0) >= 5 : lengths.every((length) => length >= 3);
}

/** Every name of the index that a text holds; where forms of one name overlap, the longest. */
export function searchNames<T>(text: string, index: NameIndex<T>): readonly NameHit<T>[] {
  const tokens = fold(text);
  const isAllCapitals = !/\p{Ll}/u.test(text);
  const hits: NameHit<T>[] = [];
  for (const [at, token] of tokens.entries()) {
    const twin = latinTwinOf(token.text);
    const entries = [token.text, ...(twin === null ? [] : [twin])].flatMap((word) => index.byWord.get(word) ?? []);
    for (const { of, form } of entries)
      if (isWritten(form, tokens, at, isAllCapitals))
        hits.push(hitOf(of, form.strength, tokens, at, form.words.length));
    if (index.bySound.size === 0) continue;
    const heard = new Set(soundKeys(token.text).flatMap((key) => index.bySound.get(key) ?? []));
    for (const { of, form } of heard)
      if (isHeard(form, tokens, at)) hits.push(hitOf(of, 'weak', tokens, at, form.base.length));
  }
  return longest(hits);
}

function hitOf<T>(of: T, strength: Strength, tokens: readonly Token[], at: number, count: number): NameHit<T> {
  return { of, strength, start: tokens[at]?.start ?? 0, end: tokens[at + count - 1]?.end ?? 0 };
}

function isWritten(form: NameForm, tokens: readonly Token[], at: number, isAllCapitals: boolean): boolean {
  const found = tokens.slice(at, at + form.words.length);
  if (found.length < form.words.length) return false;
  const fits = found.every(({ text, gap }, i) => {
    const isInside = i === 0 || isJoinedBy(gap, form, found[i - 1]);
    return isInside && (form.words[i]?.has(text) || form.words[i]?.has(latinTwinOf(text) ?? '')) === true;
  });
  return fits && isNaming(form, found, isAllCapitals);
}

/** A comma inside belongs to some forms; a point after one or two letters is that of an abbreviation. */
function isJoinedBy(gap: Token['gap'], { mayHaveComma }: NameForm, before: Token | undefined): boolean {
  if (gap === 'sentence') return (before?.text.length ?? 0) <= 3;
  return gap === 'comma' ? mayHaveComma : true;
}

/** Ordinary words name somebody where each has a capital that nothing else explains; Arabic has no capitals to tell by. */
function isNaming({ caution, base }: NameForm, found: readonly Token[], isAllCapitals: boolean): boolean {
  const named = base[0] === '' ? found.slice(1) : found;
  const [first] = named;
  if (caution === 'none' || !first) return true;
  if (/\p{Script=Arabic}/u.test(first.text)) return caution === 'capital' || named.length > 1;
  if (!named.every(({ isCapital }) => isCapital)) return false;
  const begins = first.gap === 'none' || first.gap === 'sentence';
  return caution === 'capital' || (!isAllCapitals && (named.length > 1 || !begins));
}

const ending = /(?:ами|ями|ого|ому|ои|еи|ов|ев|ом|ем|ам|ям|ах|ях|ым|им|ых|их|а|я|у|ю|е|ы|и|о|ь)$/u;
const prefix = /^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل|ك)?(?=..)/u;

/** What a word of a text may sound like, without its ending or prefix. */
function soundKeys(word: string): readonly string[] {
  const bare = word.replace(ending, '').replace(prefix, '');
  return [...new Set([word, bare].flatMap((one) => soundsOf(one)?.keys ?? []))].filter((key) =>
    key.startsWith('a:') ? consonants(key) >= 3 : letters(key) >= 4,
  );
}

/** Across scripts only: what is written in the name's own script has been compared letter by letter. */
function isHeard(form: NameForm, tokens: readonly Token[], at: number): boolean {
  const found = tokens.slice(at, at + form.base.length);
  if (found.length < form.base.length) return false;
  const alike = found.every(({ text, gap }, i) => {
    const [name, read] = [soundsOf(form.base[i] ?? ''), soundsOf(text)];
    if (!name || !read || name.script === read.script || (i > 0 && gap === 'sentence')) return false;
    const bare = soundsOf(text.replace(ending, '').replace(prefix, ''));
    const cut = soundsOf((form.base[i] ?? '').replace(ending, ''));
    const wanted = [...name.keys, ...(cut?.keys ?? [])];
    return [...read.keys, ...(bare?.keys ?? [])].some((key) => letters(key) >= 2 && wanted.includes(key));
  });
  const isEnough =
    found.length > 1 || soundKeys(found[0]?.text ?? '').some((key) => key.startsWith('r:') || consonants(key) >= 4);
  return (
    alike &&
    isEnough &&
    found.every(({ text, isCapital }) => isCapital || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text))
  );
}

/** Of the hits of one name that overlap, the surest and longest; the others say the same. */
function longest<T>(hits: readonly NameHit<T>[]): readonly NameHit<T>[] {
  const rank = ({ strength, start, end }: NameHit<T>): number => (strength === 'strong' ? 10_000 : 0) + end - start;
  const kept: NameHit<T>[] = [];
  for (const hit of hits.toSorted((a, b) => rank(b) - rank(a)))
    if (!kept.some((other) => other.of === hit.of && other.start < hit.end && hit.start < other.end)) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The hits that no allowed name explains: the same words may equally name somebody who may be printed. */
export function withoutAllowed<T>(
  hits: readonly NameHit<T>[],
  allowed: readonly NameHit<unknown>[],
): readonly NameHit<T>[] {
  return hits.filter(({ start, end }) => !allowed.some((other) => other.start <= start && end <= other.end));
}
