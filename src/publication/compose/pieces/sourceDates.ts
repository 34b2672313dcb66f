import type { Day, Wording } from '../../../proposal/leaves.ts';
import { westernDigits } from '../../../foundation/text/westernDigits.ts';
import type { Inlines } from '../../document/Inline.ts';
import { toDigits, type Locale } from '../../locale/Locale.ts';
import { joined, type Composer } from './Composer.ts';

/** A source with the day on which it held, unless its own words say when: "Joint report, January 2026". */
export function datedSource(composer: Composer, source: Wording, day: Day | null): readonly Inlines[] {
  const { start, say, locale } = composer;
  if (day === null) return [start(source)];
  const named = namesDayAlone(source.text, day, locale);
  if (named !== null)
    return [start(source), [{ type: 'text', value: toDigits(named, locale.digits), source: day.from, isolate: true }]];
  return namesDay(source.text, day, locale) ? [telling(start(source), day)] : [start(source), say(day)];
}

/** The year of a day that words name without it ("Calculation of 14 January"), which is all that is left to say; else null. */
function namesDayAlone(words: string, { day }: Day, { dates }: Pick<Locale, 'dates'>): string | null {
  const [year = '', month = '', date = ''] = day.split('-');
  const text = westernDigits(words);
  if (/(?<!\p{N})\p{N}{4}(?!\p{N})/u.test(text)) return null;
  const name = stemOf((dates.months[Number(month) - 1] ?? '').toLowerCase());
  const isNamed = [
    ...text
      .toLowerCase()
      .matchAll(/(?<!\p{N})(\p{N}{1,2})[ \u00A0](\p{L}{3,})|(\p{L}{3,})[ \u00A0](\p{N}{1,2})(?!\p{N})/gu),
  ].some(
    ([, before, after, first, last]) =>
      Number(before ?? last) === Number(date) && stemOf(after ?? first ?? '') === name,
  );
  return isNamed ? year : null;
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
