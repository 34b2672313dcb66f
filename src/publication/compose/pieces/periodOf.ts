import type { Wording } from '../../../proposal/leaves.ts';
import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Inlines } from '../../document/Inline.ts';
import { formatDay } from '../../locale/formatLeaf.ts';
import { toDigits } from '../../locale/Locale.ts';
import { textRun } from '../../locale/phrase.ts';
import { plain, type Composer } from './Composer.ts';

/** What stands between the two ends of a period. */
const between = /\s*(?:[/–—]|\.\.)\s*|\s-\s/u;

/**
 * A period at the start of a cell: a day, a month, a quarter, a half-year or two of them as the language calls them
 * (2025-Q4, 2026-03, 2025-H1, 2026-03/2026-05); everything else as it is written.
 */
export function periodOf(composer: Composer, period: Wording): Inlines {
  const ends = period.text.trim().split(between);
  const named = ends.flatMap((end) => nameOf(composer, end) ?? []);
  const [from, to, ...others] = named;
  if (from === undefined || named.length < ends.length || others.length > 0) return composer.start(period);
  const { words } = composer;
  const said = to === undefined ? from : plain(words('period.range', { from: textRun(from), to: textRun(to) }));
  // One value, as the period is one; a month at the start of a cell is capital in every language.
  const value = said.charAt(0).toUpperCase() + said.slice(1);
  return [{ type: 'text', value, source: period.from, isolate: true }];
}

const parts = {
  quarter: ['period.first_quarter', 'period.second_quarter', 'period.third_quarter', 'period.fourth_quarter'],
  half: ['period.first_half', 'period.second_half'],
  month: [
    ...['period.january', 'period.february', 'period.march', 'period.april', 'period.may', 'period.june'],
    ...['period.july', 'period.august', 'period.september', 'period.october', 'period.november', 'period.december'],
  ],
} as const;

const forms = [
  /^(?<year>\d{4})[ -]?Q(?<quarter>[1-4])$/iu,
  /^Q(?<quarter>[1-4])[ -](?<year>\d{4})$/iu,
  /^(?<year>\d{4})[ -]?H(?<half>[12])$/iu,
  /^H(?<half>[12])[ -](?<year>\d{4})$/iu,
  /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])$/u,
  /^(?<month>0[1-9]|1[0-2])\.(?<year>\d{4})$/u,
];

/** One end of a period, as the language calls it; undefined where it is words of the writer's own. */
function nameOf({ words, locale }: Composer, text: string): string | undefined {
  if (isCalendarDate(text)) return formatDay(text, locale);
  const at: Readonly<Record<string, string | undefined>> =
    forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined) ?? {};
  const key = (['quarter', 'half', 'month'] as const).flatMap((part) => parts[part][Number(at[part]) - 1] ?? [])[0];
  if (at.year === undefined || key === undefined) return undefined;
  return plain(words(key, { year: textRun(toDigits(at.year, locale.digits)) }));
}
