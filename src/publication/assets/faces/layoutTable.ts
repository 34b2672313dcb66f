/** A part of a GSUB, GPOS or GDEF table, from where its offsets are counted. */
export interface Part {
  readonly bytes: DataView;
  readonly at: number;
}

/** One lookup with its subtables, extensions (GSUB 7, GPOS 9) resolved. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly Part[];
}

export const u16 = ({ bytes, at }: Part, offset: number): number => bytes.getUint16(at + offset);
export const follow = (part: Part, offset: number): Part => ({ ...part, at: part.at + u16(part, offset) });
export const tagAt = ({ bytes, at }: Part, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => bytes.getUint8(at + offset + i)));
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** The glyphs of a coverage table in their order (OpenType, "Common table formats"). */
export function coverageOf(part: Part): readonly number[] {
  const count = u16(part, 2);
  if (u16(part, 0) === 1) return range(count).map((i) => u16(part, 4 + 2 * i));
  return range(count).flatMap((i) => {
    const [first, last] = [u16(part, 4 + 6 * i), u16(part, 6 + 6 * i)];
    return range(last - first + 1).map((step) => first + step);
  });
}

/** The class of each glyph that has one; all others are of class 0. */
export function classesOf(part: Part): ReadonlyMap<number, number> {
  if (u16(part, 0) === 1)
    return new Map(range(u16(part, 4)).map((i) => [u16(part, 2) + i, u16(part, 6 + 2 * i)] as const));
  return new Map(
    range(u16(part, 2)).flatMap((i) => {
      const [first, last, kind] = [u16(part, 4 + 6 * i), u16(part, 6 + 6 * i), u16(part, 8 + 6 * i)];
      return range(last - first + 1).map((step) => [first + step, kind] as const);
    }),
  );
}

/** The lookups that features switch on for a script's default language, in the order in which they are applied. */
export function lookupsOf(
  bytes: DataView,
  script: string,
  features: ReadonlySet<string>,
  extension: 7 | 9,
): readonly Lookup[] {
  const table = { bytes, at: 0 };
  const [scripts, featureList, lookupList] = [follow(table, 4), follow(table, 6), follow(table, 8)];
  const records = range(u16(scripts, 0)).map((i) => 2 + 6 * i);
  const record = [script, 'DFLT', 'latn'].flatMap((tag) => records.find((at) => tagAt(scripts, at) === tag) ?? [])[0];
  if (record === undefined) return [];
  const system = follow(follow(scripts, record + 4), 0);
  const indices = range(u16(system, 4))
    .map((i) => 2 + 6 * u16(system, 6 + 2 * i))
    .filter((at) => features.has(tagAt(featureList, at)))
    .flatMap((at) => {
      const feature = follow(featureList, at + 4);
      return range(u16(feature, 2)).map((i) => u16(feature, 4 + 2 * i));
    });
  return [...new Set(indices)]
    .toSorted((a, b) => a - b)
    .map((index) => readLookup(follow(lookupList, 2 + 2 * index), extension));
}

function readLookup(lookup: Part, extension: 7 | 9): Lookup {
  const type = u16(lookup, 0);
  const subtables = range(u16(lookup, 4)).map((i) => follow(lookup, 6 + 2 * i));
  if (type !== extension) return { type, subtables };
  const [first] = subtables;
  return {
    type: first === undefined ? 0 : u16(first, 2),
    subtables: subtables.map((part) => ({ ...part, at: part.at + part.bytes.getUint32(part.at + 4) })),
  };
}
