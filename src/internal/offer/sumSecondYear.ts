import { chargesInYear, monthsACharge } from './chargesInYear.ts';
import type { PricedLine, SecondYear } from './Price.ts';
import { sumYear, type Terms } from './sumYear.ts';

/** What goes on after the first year; null where nothing does. */
export function sumSecondYear(lines: readonly PricedLine[], terms: Terms): SecondYear | null {
  const running = lines.filter(({ line }) => chargesInYear(line, 2) > 0);
  if (running.length === 0) return null;
  return { ...sumYear(running, 2, terms), whole: staysAlike(running) };
}

/** Whether all lines are charged all year in the second year and the third, and then end in one year or never. */
function staysAlike(running: readonly PricedLine[]): boolean {
  const chargesIn = (year: number): string => running.map(({ line }) => chargesInYear(line, year)).join();
  const usual = running.map(({ charges }) => charges).join();
  const none = running.map(() => 0).join();
  const months = Math.max(0, ...running.map(({ line }) => (line.term ?? 0) * monthsACharge(line)));
  const last = Math.max(3, Math.ceil(months / 12) + 1);
  if (chargesIn(2) !== usual || chargesIn(3) !== usual) return false;
  return Array.from({ length: last - 3 }, (_, i) => chargesIn(i + 4)).every(
    (charges) => charges === usual || charges === none,
  );
}
