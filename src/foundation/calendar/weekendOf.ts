import type { Weekday } from './weekday.ts';

interface WeekInfo {
  readonly weekend: readonly number[];
}

/** Node 20 has the getter alone, newer versions the method. */
interface WeekLocale {
  readonly region?: string | undefined;
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}

const isWeekday = (day: number): day is Weekday => Number.isInteger(day) && day >= 1 && day <= 7;

/**
 * The days on which offices of a country (ISO 3166, two letters) rest: Saudi Arabia Friday and Saturday, the Emirates
 * Saturday and Sunday, Iran Friday. Null where the country isn't a code of two letters.
 */
export function weekendOf(country: string): readonly Weekday[] | null {
  if (!/^[A-Za-z]{2}$/.test(country)) return null;
  const locale: WeekLocale = new Intl.Locale(`und-${country}`);
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return week ? week.weekend.filter(isWeekday) : null;
}
