export type Path = readonly (string | number)[];
export type Data = unknown;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps whose keys a user chooses. */
const maps: ReadonlySet<string> = new Set([
  'figures',
  'offer.taxes',
  'dmu[].criteria',
  'dmu[].arguments.waive',
  'offer.lines[].more',
  'offer.packages.features[].values',
]);

/** `['dmu', 0, 'name']` as the schema calls it: `dmu[].name`. */
export const patternOf = (path: Path): string =>
  path.reduce<string>((pattern, step) => {
    if (typeof step === 'number') return `${pattern}[]`;
    if (maps.has(pattern)) return `${pattern}.*`;
    return pattern === '' ? step : `${pattern}.${step}`;
  }, '');

/** Every leaf of plain data with its path. */
export function dataLeaves(data: Data, path: Path = []): readonly { readonly path: Path; readonly value: unknown }[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => dataLeaves(item, [...path, i]));
  if (isRecord(data)) return Object.entries(data).flatMap(([key, item]) => dataLeaves(item, [...path, key]));
  return [{ path, value: data }];
}

/** The same data with every leaf passed through `change`. */
export function mapLeaves(data: Data, change: (value: unknown, path: Path) => unknown, path: Path = []): Data {
  if (Array.isArray(data)) return data.map((item: unknown, i) => mapLeaves(item, change, [...path, i]));
  if (isRecord(data))
    return Object.fromEntries(
      Object.entries(data).map(([key, item]) => [key, mapLeaves(item, change, [...path, key])]),
    );
  return change(data, path);
}

/** The same data with one leaf replaced. */
export const withLeaf = (data: Data, at: Path, value: unknown): Data =>
  mapLeaves(data, (old, path) => (path.join('\0') === at.join('\0') ? value : old));
