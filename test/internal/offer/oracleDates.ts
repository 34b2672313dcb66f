/** Days as "2027-01-31", which compare as text. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 31);

const dateOf = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const partsOf = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
};

/** Its month, counted from the year 0. */
export const monthsOf = (date: string): number => {
  const [year, month] = partsOf(date);
  return year * 12 + month - 1;
};

/** The same day so many months later, or the last one of a month that has no such day. */
export function addMonths(date: string, months: number): string {
  const [, , day] = partsOf(date);
  const all = monthsOf(date) + months;
  const [then, its] = [Math.floor(all / 12), (all % 12) + 1];
  return dateOf(then, its, Math.min(day, lengthOf(then, its)));
}

export function dayBefore(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day > 1) return dateOf(year, month, day - 1);
  const [then, its] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return dateOf(then, its, lengthOf(then, its));
}
