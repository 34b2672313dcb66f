interface WeekInfo {
  readonly weekend: readonly number[];
}

/** Node 20 has the getter alone, newer versions the method. */
export interface WeekLocale {
  readonly region?: string | undefined;
  readonly weekInfo?: WeekInfo;
  readonly getWeekInfo?: () => WeekInfo;
}

/** The weekend's days by ISO 8601 (1 is Monday); null where the platform doesn't tell. */
export const readWeekend = (locale: WeekLocale): readonly number[] | null =>
  (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? null;

/**
 * The days on which offices of a country (ISO 3166, two letters) rest: Saudi Arabia Friday and Saturday, the Emirates
 * Saturday and Sunday, Iran Friday. Null where the country isn't a code of two letters.
 */
export function weekendOf(country: string): readonly number[] | null {
  return /^[A-Za-z]{2}$/.test(country) ? readWeekend(new Intl.Locale(`und-${country}`)) : null;
}
