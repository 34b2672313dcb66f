import { addMonths, wholeMonths, type CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Path } from '../../foundation/data/Path.ts';
import { monthsACharge } from './line.ts';
import type { Indexation, Line, Offer } from './Price.ts';

/** One index, with the lines that follow it. */
export interface IndexClause {
  readonly clause: Indexation;
  /** Where it is written: at the offer, else at the first of several lines that say the same. */
  readonly path: Path;
  readonly lines: readonly Line[];
}

/** The index that a line follows: its own, else that of the offer; nothing moves what is charged once. */
export const indexationOf = (line: Line, ofOffer: Offer['indexation']): Indexation | undefined =>
  line.recurring === undefined ? undefined : (line.indexation ?? ofOffer);

/** Where the index that a line follows is written. */
export const pathOfIndex = ({ indexation, place }: Line): Path =>
  indexation === undefined ? ['offer', 'indexation'] : ['offer', 'lines', place, 'indexation'];

/** Every index of an offer that a line follows, in the order of their first lines; what is worded alike is one. */
export function clausesOf({ lines, indexation }: Pick<Offer, 'lines' | 'indexation'>): readonly IndexClause[] {
  const clauses = new Map<string, IndexClause>();
  for (const line of lines) {
    const clause = indexationOf(line, indexation);
    if (clause === undefined) continue;
    const key = JSON.stringify(clause);
    const known = clauses.get(key) ?? { clause, path: pathOfIndex(line), lines: [] };
    const path = line.indexation === undefined ? pathOfIndex(line) : known.path;
    clauses.set(key, { clause, path, lines: [...known.lines, line] });
  }
  return [...clauses.values()];
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** How many steps of an index have begun when a charge begins: none before its first day, one on it. */
export const stepsBegun = (day: CalendarDate, { from, every }: Indexation): number =>
  day < from ? 0 : 1 + Math.floor(wholeMonths(from, day) / monthsIn[every]);

/** The same for a charge of a line, the first being 1; null where nothing says when the line begins. */
export function stepsBegunAt(charge: number, line: Line, clause: Indexation): number | null {
  const day = line.begins === null ? null : addMonths(line.begins, (charge - 1) * monthsACharge(line));
  return day === null ? null : stepsBegun(day, clause);
}
