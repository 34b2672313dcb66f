import type { OracleLine, OracleOffer } from './oracleOffer.ts';

/** The groups from which one is still to be chosen: those with two lines or more that are no mere options. */
export function openGroups({ lines }: OracleOffer): readonly (readonly OracleLine[])[] {
  const names = [...new Set(lines.flatMap(({ alternative }) => alternative ?? []))];
  return names
    .map((name) => lines.filter(({ alternative, optional }) => alternative === name && optional !== true))
    .filter(({ length }) => length > 1);
}

/** The offer as it is once these lines are chosen, one of each group: nothing in it is open. */
export const chosenIn = (offer: OracleOffer, chosen: readonly OracleLine[]): OracleOffer => {
  const open = new Set(openGroups(offer).flat());
  const lines = offer.lines.filter((line) => !open.has(line) || chosen.includes(line));
  return { ...offer, lines: lines.map((line) => ({ ...line, alternative: undefined })) };
};

/** The offer once for each way to choose; as it is where nothing is open. */
export const waysOf = (offer: OracleOffer): readonly OracleOffer[] =>
  openGroups(offer)
    .reduce<readonly (readonly OracleLine[])[]>(
      (ways, group) => ways.flatMap((way) => group.map((line) => [...way, line])),
      [[]],
    )
    .map((way) => chosenIn(offer, way));

/** What counts however one chooses. */
export const settled = (offer: OracleOffer): OracleOffer => chosenIn(offer, []);
