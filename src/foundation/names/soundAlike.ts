import type { Token } from './Token.ts';
import type { NameForm } from './NameForm.ts';
import { soundsOf } from './transliterate.ts';

const ending = /(?:ами|ями|ого|ому|ои|еи|ов|ев|ом|ем|ам|ям|ах|ях|ым|им|ых|их|а|я|у|ю|е|ы|и|о|ь)$/u;
const prefix = /^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل|ك)?(?=..)/u;

const bare = (word: string): string => word.replace(ending, '').replace(prefix, '');
const consonants = (key: string): number => key.slice(2).replace(/[aeiou]/g, '').length;
const isEnough = (key: string): boolean => (key.startsWith('a:') ? consonants(key) >= 3 : key.length >= 6);

/** Short words sound like too many others: a form is compared by sound where it has enough of it. */
export function isHeardAlike({ base, caution }: NameForm): boolean {
  if (caution === 'ordinary' || base.length > 4 || base.includes('')) return false;
  return base.length === 1 ? Array.from(base[0] ?? '').length >= 5 : base.every((word) => Array.from(word).length >= 3);
}

/** A text has the same words again and again, and is read by more than one search. */
const known = new Map<string, readonly string[]>();

/** What a word may sound like, as it is and without its ending or prefix. */
export function soundKeys(word: string): readonly string[] {
  const keys =
    known.get(word) ?? [...new Set([word, bare(word)].flatMap((one) => soundsOf(one)?.keys ?? []))].filter(isEnough);
  known.set(word, keys);
  return keys;
}

/** Whether words of another script sound like a form; what is in the name's own script is compared letter by letter. */
export function isHeard(form: NameForm, found: readonly Token[]): boolean {
  if (found.length < form.base.length) return false;
  const alike = found.every(({ text, gap, isCapital }, i) => {
    const name = form.base[i] ?? '';
    const [own, read] = [soundsOf(name), soundsOf(text)];
    if (!own || !read || own.script === read.script || (i > 0 && gap === 'sentence')) return false;
    if (!isCapital && read.script !== 'arabic') return false;
    const wanted = new Set([name, bare(name)].flatMap((one) => soundsOf(one)?.keys ?? []));
    return [text, bare(text)]
      .flatMap((one) => soundsOf(one)?.keys ?? [])
      .some((key) => key.length > 3 && wanted.has(key));
  });
  const [first] = found;
  return (
    alike &&
    (found.length > 1 || soundKeys(first?.text ?? '').some((key) => key.startsWith('r:') || consonants(key) >= 4))
  );
}
