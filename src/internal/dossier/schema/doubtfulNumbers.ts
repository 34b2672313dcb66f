import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { describeFound, isGroup, textOf, valueAt } from '../../../foundation/data/valueAt.ts';
import { finding, type Finding } from '../../../foundation/diagnostics/finding.ts';
import { currencySigns, minorUnits } from '../../../foundation/money/currency.ts';
import { twoReadings } from '../../../foundation/money/twoReadings.ts';
import { isTorn } from '../../../foundation/schema/tornNumbers.ts';
import { bare, type Schema } from '../../../foundation/schema/walk.ts';
import { decimals } from './primitives.ts';
import { visitSchema } from './visitSchema.ts';

/**
 * Numbers that read in two ways, `2.400` as 2400 or as 2.4 (E107), in a value that a schema reads. What the schema
 * refuses anyway is left to it.
 * @param at where the value is in the dossier
 * @param sections what the sections of the dossier say, for their currencies
 */
export const doubtfulNumbers = (schema: Schema, value: unknown, at: Path, sections: unknown): readonly Finding[] =>
  [...visitSchema(schema, value, at)].flatMap((visit) => {
    // What a comma cut in two is said of the comma.
    const beside = valueAt(value, visit.path.slice(at.length, -1));
    return isTorn(beside) ? [] : (doubtIn(visit.schema, visit.value, visit.path, sections) ?? []);
  });

/** The same of one number alone; null where it reads in one way only. */
export function doubtIn(schema: Schema, value: unknown, path: Path, sections: unknown): Finding | null {
  const counts = decimals.get(bare(schema))?.counts;
  const typed = textOf(value);
  if (counts === undefined || typed === null || !reads(schema, typed)) return null;
  const readings = twoReadings(typed, placesAt(path, counts, sections));
  if (readings === null) return null;
  // What cannot be thousands is no doubt: an availability of 99.999 %.
  if (!reads(schema, readings.thousands)) return null;
  return finding('E107', 'twoReadings', { path, found: describeFound(value), ...readings });
}

const reads = (schema: Schema, value: string): boolean => z.core.safeParse(schema, value).success;

/** The decimals that a number here usually has; undefined where it is not in a currency. */
function placesAt(path: Path, counts: 'money' | 'other', sections: unknown): number | undefined {
  const [section, , entry] = path;
  if (section === 'figures') return placesOfUnit(valueAt(sections, [...path.slice(0, 2), 'unit']));
  if (counts === 'other') return undefined;
  const own =
    section === 'offer' && typeof entry === 'number' ? valueAt(sections, [...path.slice(0, 3), 'currency']) : null;
  return placesOf(textOf(own) ?? homeCurrency(sections));
}

const placesOf = (currency: string | null): number | undefined =>
  currency === null ? undefined : (minorUnits(currency) ?? undefined);

/** Of amounts that name no currency: the proposal's, else that of all lines. */
export function homeCurrency(sections: unknown): string | null {
  const stated = textOf(valueAt(sections, ['proposal', 'currency']));
  if (stated !== null) return stated;
  const lines = valueAt(sections, ['offer', 'lines']);
  const [only = null, ...others] = new Set(
    (Array.isArray(lines) ? lines : []).map((line: unknown) => textOf(valueAt(line, ['currency']))),
  );
  return others.length === 0 ? only : null;
}

/** A figure in money says so in its unit: `KWD per month`. */
function placesOfUnit(unit: unknown): number | undefined {
  const texts = isGroup(unit) ? Object.values(unit) : [unit];
  const words = texts.flatMap((text) => textOf(text)?.match(/\p{Sc}|[A-Z]{3}(?!\p{L})/gu) ?? []);
  return words.map((word) => placesOf(currencySigns[word] ?? word)).find((places) => places !== undefined);
}
