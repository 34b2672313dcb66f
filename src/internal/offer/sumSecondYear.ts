import { chargesInYear } from './chargesInYear.ts';
import type { PricedLine, SecondYear } from './Price.ts';
import { sumYear, type Terms } from './sumYear.ts';

/** What goes on after the first year; null where nothing does. */
export function sumSecondYear(lines: readonly PricedLine[], terms: Terms): SecondYear | null {
  const running = lines.filter(({ line }) => chargesInYear(line, 2) > 0);
  if (running.length === 0) return null;
  const whole = running.every(({ line, charges }) => chargesInYear(line, 2) === charges);
  return { ...sumYear(running, 2, terms), whole };
}
