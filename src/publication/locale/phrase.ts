import type { Numeral } from '../../proposal/leaves.ts';
import type { Inline, Inlines, Source } from '../document/Inline.ts';
import { type Locale, toDigits } from './Locale.ts';

/** What fills the holes of a phrase: inlines, and as `count` a number that chooses the plural form, with its place or without. */
export type Holes = Readonly<Record<string, Inlines | number | Numeral>>;

const parts = /(\*\*|\{\w+\})/;

/** Words that the program adds itself: no value, and no place in the dossier. */
export const textRun = (value: string, source: Source = null): Inlines =>
  value === '' ? [] : [{ type: 'text', value, source, isolate: false }];

/** A whole sentence of the locale with its holes filled. A missing key or hole is a bug of the program. */
export function phrase(locale: Locale, key: string, holes: Holes = {}): Inlines {
  const sentence = choose(locale, key, holes);
  const source = locale.own?.phrases.has(key) === true ? { file: locale.own.file } : null;
  const line: Inline[] = [];
  let strong: Inline[] | null = null;
  for (const part of sentence.split(parts)) {
    if (part === '**') {
      if (strong) line.push({ type: 'emphasis', weight: 'strong', children: strong });
      strong = strong ? null : [];
    } else
      (strong ?? line).push(
        ...(/^\{\w+\}$/.test(part) ? filled(part.slice(1, -1), key, holes, locale) : textRun(part, source)),
      );
  }
  return sentence.includes('{count}') ? line : withPlace(line, holes.count);
}

/** Words that say a number without a figure ("two months") know the place of it all the same. */
function withPlace(line: Inlines, count: Holes[string] | undefined): Inlines {
  const from = isNumeral(count) ? count.from : null;
  return line.map((inline, i) =>
    i === 0 && inline.type === 'text' && from !== null ? { ...inline, tells: from } : inline,
  );
}

const isNumeral = (hole: Holes[string] | undefined): hole is Numeral => typeof hole === 'object' && 'number' in hole;

/** Forms that are written for one number alone. */
const loneForms = [
  [1, 'single'],
  [2, '2'],
  [3, '3'],
  [4, '4'],
  [5, '5'],
  [6, '6'],
  [7, '7'],
  [8, '8'],
  [9, '9'],
] as const;

function choose(locale: Locale, key: string, holes: Holes): string {
  const found = locale.phrases[key];
  if (found === undefined) throw new Error(`The locale ${locale.id} has no phrase ${key}.`);
  if (typeof found === 'string') return found;
  const count = isNumeral(holes.count) ? Number(holes.count.number) : holes.count;
  const category = new Intl.PluralRules(locale.id).select(typeof count === 'number' ? count : 0);
  const alone = loneForms.find(([number]) => number === count)?.[1];
  const sentence = (alone === undefined ? undefined : found[alone]) ?? found[category] ?? found.other;
  if (sentence === undefined)
    throw new Error(`The phrase ${key} of the locale ${locale.id} has no form for ${category}.`);
  return sentence;
}

function filled(name: string, key: string, holes: Holes, { digits }: Locale): Inlines {
  const value = holes[name];
  if (value === undefined) throw new Error(`The phrase ${key} has a hole {${name}} that nothing fills.`);
  if (isNumeral(value)) return textRun(toDigits(value.number, digits), value.from);
  return typeof value === 'number' ? textRun(toDigits(String(value), digits)) : value;
}

/** The text of a phrase without holes, for headers and metadata. */
export const phraseText = (locale: Locale, key: string): string =>
  phrase(locale, key)
    .map((inline) => (inline.type === 'text' ? inline.value : ''))
    .join('');
