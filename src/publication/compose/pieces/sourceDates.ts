import type { Day, Wording } from '../../../proposal/leaves.ts';
import { westernDigits } from '../../../foundation/text/westernDigits.ts';
import type { Inlines } from '../../document/Inline.ts';
import { toDigits, type Locale } from '../../locale/Locale.ts';
import { filledPattern, joined, type Composer } from './Composer.ts';

/** A source with the day on which it held, unless its own words say when: "Joint report, January 2026". */
export function datedSource(composer: Composer, source: Wording, day: Day | null): readonly Inlines[] {
  const { start, say, locale } = composer;
  if (day === null) return [start(source)];
  const left = yearLeftOut(source.text, day, locale);
  if (left !== null) {
    const year = toDigits(day.day.slice(0, 4), locale.digits);
    return [
      [
        ...start(source),
        ...filledPattern(left, { year: [{ type: 'text', value: year, source: day.from, isolate: false }] }),
      ],
    ];
  }
  return namesDay(source.text, day, locale) ? [telling(start(source), day)] : [start(source), say(day)];
}

/**
 * How the year of a day goes on after words that name the day without it: "Calculation of 14 January" and " {year}", behind
 * further words in brackets. Null where they name no such day, or its year too.
 */
export function yearLeftOut(words: string, { day }: Day, { dates }: Pick<Locale, 'dates'>): string | null {
  const [, month = '', date = ''] = day.split('-');
  const text = westernDigits(words).toLowerCase().trimEnd();
  if (/(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(text)) return null;
  const name = stemOf((dates.months[Number(month) - 1] ?? '').toLowerCase());
  const isDay = (number = '', word = ''): boolean => Number(number) === Number(date) && stemOf(word) === name;
  for (const [said, number, word] of text.matchAll(/(?<!\p{N})(\p{N}{1,2})[ \u00A0](\p{L}{3,})/gu))
    if (isDay(number, word)) return text.endsWith(said) ? dates.long.replace(/^.*\{month\}/u, '') : ' ({year})';
  for (const [said, word, number] of text.matchAll(/(\p{L}{3,})[ \u00A0](\p{N}{1,2})(?!\p{N})/gu))
    if (isDay(number, word)) return text.endsWith(said) ? ', {year}' : ' ({year})';
  return null;
}

/** The same on one line. */
export const datedLine = (composer: Composer, source: Wording, day: Day | null): Inlines =>
  joined(datedSource(composer, source, day), ' · ');

/** Words that stand for another field of the dossier too: what they say need not be said again. */
export const telling = (line: Inlines, { from }: Pick<Day | Wording, 'from'>): Inlines =>
  line.map((inline, i) => (i === 0 && inline.type === 'text' ? { ...inline, tells: from } : inline));

/** Whether words name the year of a day and no other month than its own. */
export function namesDay(words: string, { day }: Day, locale: Pick<Locale, 'dates'>): boolean {
  const [year = '', month = ''] = day.split('-');
  const text = westernDigits(words);
  if (!new RegExp(String.raw`(?<!\p{N})${year}(?!\p{N})`, 'u').test(text)) return false;
  const named = monthsIn(text, year, locale);
  return named.size === 0 || named.has(Number(month));
}

/** The months that words name, by their names or by their number beside the year. */
function monthsIn(text: string, year: string, { dates }: Pick<Locale, 'dates'>): ReadonlySet<number> {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const isNamed = (name: string): boolean =>
    [...words].some((word) => word.length >= 3 && stemOf(word) === stemOf(name.toLowerCase()));
  const byName = dates.months.flatMap((name, at) => (isNamed(name) ? [at + 1] : []));
  const byNumber = [...text.matchAll(/(?<!\d)(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))(?!\d)/g)].flatMap(
    ([, before, after, month, last]) => ((before ?? last) === year ? [Number(after ?? month)] : []),
  );
  return new Set([...byName, ...byNumber].filter((month) => month >= 1 && month <= 12));
}

/** A month's name without what its case adds, or its short form: январь and января, Jan and January. */
const stemOf = (name: string): string => (/^\p{Script=Arabic}/u.test(name) ? name : name.slice(0, 3));

/** Whether the words of a source name a period, as it is written: "2024" in "Handover record of May 2024". */
export const namesPeriod = (words: string, period: string): boolean =>
  ` ${words} `
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .join(' ')
    .includes(` ${period.trim().toLowerCase()} `);
