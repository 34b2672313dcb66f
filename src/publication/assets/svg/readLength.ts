import { faultAt } from './refuse.ts';

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i;
/** Units by their length in pixels of CSS. */
const units: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 4 / 3],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
]);

/** A length in pixels, or a plain number; null where it is written in a unit that depends on something else. */
export function lengthOf(value: string): number | null {
  const given = value.trim();
  const digits = number.exec(given)?.[0];
  const unit = digits === undefined ? undefined : units.get(given.slice(digits.length).trim().toLowerCase());
  const length = unit === undefined ? Number.NaN : Number(digits) * unit;
  return Number.isFinite(length) && Math.abs(length) < 1e7 ? length : null;
}

/** A length that the drawing depends on; what cannot be read is refused. */
export function readLength(value: string | undefined, missing: number, line: number): number {
  if (value === undefined) return missing;
  const length = lengthOf(value);
  if (length === null) throw faultAt(`a length that cannot be read, "${value.slice(0, 20)}"`, line, 'Write it in px.');
  return length;
}

/** Numbers with blanks or commas between them; null where one is none. */
export function numbersOf(value: string): readonly number[] | null {
  const words = value.trim().split(/\s*,\s*|\s+/);
  const numbers = words.filter((word) => word !== '').map(lengthOf);
  return numbers.every((each) => each !== null) ? numbers : null;
}
