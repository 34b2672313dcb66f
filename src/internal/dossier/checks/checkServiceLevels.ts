import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { compare } from '../../../foundation/money/Decimal.ts';
import type { Dossier } from '../model/Dossier.ts';
import type { Written } from '../model/Written.ts';
import { everyText } from '../schema/words.ts';
import { report } from './report.ts';

type Levels = NonNullable<Dossier['service_levels']>;

/** Credits that follow from no availability or contradict it (E270, E271), and a severity that is there twice (E272). */
export const checkServiceLevels = (written: Written, levels: Levels | null): readonly Diagnostic[] =>
  levels === null ? [] : [...wrongCredits(levels), ...twice(levels)].map((found) => report(written, found));

function wrongCredits({ availability, credits }: Levels): readonly Finding[] {
  if (credits.length === 0) return [];
  if (availability === undefined) return [finding('E270', 'noAvailability', { path: ['service_levels', 'credits'] })];
  const promised = availability.percent;
  return credits.flatMap(({ below, percent }, i) => {
    const at = { path: ['service_levels', 'credits', i, 'below'], found: below };
    const before = credits[i - 1]?.below;
    const less = moreBefore(credits, i);
    if (compare(below, promised) > 0) return [finding('E270', 'abovePromise', { ...at, promised })];
    if (before !== undefined && compare(below, before) >= 0) return [finding('E271', 'notLower', { ...at, before })];
    if (less === null) return [];
    const given = { path: ['service_levels', 'credits', i, 'percent'], found: percent, below };
    return [finding('E271', 'less', { ...given, before: less.below, more: less.percent })];
  });
}

/** A credit before this one, of the same sum, that is higher: what is less available would cost us less. */
function moreBefore(credits: Levels['credits'], place: number): Levels['credits'][number] | null {
  const own = credits[place];
  if (own === undefined) return null;
  const of = JSON.stringify(own.of);
  const alike = credits.slice(0, place).filter((credit) => JSON.stringify(credit.of) === of);
  return alike.findLast(({ percent }) => compare(percent, own.percent) > 0) ?? null;
}

/** The names of severities are one word a row: two rows of one name would promise two things. */
function twice({ severities }: Levels): readonly Finding[] {
  const first = new Map<string, number>();
  return severities.flatMap(({ name }, i) => {
    const names = everyText(name).map((text) => text.trim().toLowerCase());
    const before = names.map((text) => first.get(text)).find((place) => place !== undefined);
    for (const text of names) if (!first.has(text)) first.set(text, i);
    if (before === undefined) return [];
    const at = { path: ['service_levels', 'severities', i, 'name'], found: everyText(name)[0] ?? '' };
    return [finding('E272', 'severity', { ...at, number: before + 1 })];
  });
}
