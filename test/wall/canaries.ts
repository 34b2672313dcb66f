import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dataLeaves, isRecord, mapLeaves, patternOf, type Data, type Path } from './leaves.ts';
import { privateHere, publicHere, publicLeaves, steering } from './publicLeaves.ts';
import { schemaLeaves } from './schemaLeaves.ts';

const read = (name: string): Data => parse(readFileSync(`test/wall/${name}.yaml`, 'utf8'));

/** A dossier with every field of the schema. */
export const everything: Data = read('everything');

/** The same with the fields that exclude some of its own. */
export const otherForms: Data = withOthers(everything, read('otherForms'));

/** Sections of the other take the place of those of the same name; of the offer only its fields do. */
function withOthers(data: Data, others: Data): Data {
  if (!isRecord(data) || !isRecord(others)) return data;
  const [before, after] = [data.offer, others.offer];
  return { ...data, ...others, offer: isRecord(before) && isRecord(after) ? { ...before, ...after } : before };
}

const textual: ReadonlySet<string> = new Set(schemaLeaves.filter((leaf) => leaf.textual).map(({ pattern }) => pattern));

/** Whether a client may read what stands at a path of `everything.yaml`. */
export function isPublic(path: Path): boolean {
  const place = path.join('.');
  if (privateHere.some((start) => place.startsWith(start))) return false;
  return publicHere.has(place) || publicLeaves.has(patternOf(path));
}

export interface Canary {
  readonly path: Path;
  readonly token: string;
}

/** Groups of alternatives and of argument blocks. */
const groups = ['size', 'care', 'stay'];

/** Ids stay what they name, so one token stands for each id wherever it is used. */
function idsOf(data: Data): ReadonlySet<string> {
  if (!isRecord(data)) return new Set();
  const named = dataLeaves(data).flatMap(({ path, value }) =>
    path.at(-1) === 'id' && typeof value === 'string' ? [value] : [],
  );
  const { figures, offer } = data;
  const keys = [figures, isRecord(offer) ? offer.taxes : {}].flatMap((map) => (isRecord(map) ? Object.keys(map) : []));
  return new Set([...named, ...keys, ...groups]);
}

/** Lets every private text bear a unique token, in the form that its field demands. */
export function plantCanaries(
  data: Data,
  isOpen: (path: Path) => boolean = isPublic,
): { readonly data: Data; readonly canaries: readonly Canary[] } {
  const canaries: Canary[] = [];
  const tokens = new Map([...idsOf(data)].map((id, i) => [id, `idcanary${i}x`]));
  const plant = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'string') return value;
    const pattern = patternOf(path);
    const [, list = '', named = ''] = /^(reference:|interaction:)(.+)$/.exec(value) ?? [];
    const other = tokens.get(named);
    if (other !== undefined) {
      canaries.push({ path, token: other });
      return list + other;
    }
    const id = tokens.get(value);
    if (id !== undefined && isIdPlace(pattern)) {
      canaries.push({ path, token: id });
      return id;
    }
    if (!textual.has(pattern) || isOpen(path) || steering.has(pattern)) return value;
    // A column of numbers holds nothing but numbers.
    if (pattern === 'tables[].rows[][]' && /^\d+\.\d+$/.test(value)) return value;
    const n = canaries.length;
    const bare = `zq${n}canary`;
    const token = value.includes('@')
      ? `${bare}@example.com`
      : /^\+[\d ]+$/.test(value)
        ? `+99 700 000 ${1000 + n}`
        : bare;
    canaries.push({ path, token });
    // A picture, a copy and a book keep their endings, which tell what is in them; their names are what may not be found.
    return token + (/\.(svg|png|jpg|csv|pdf)$/.exec(value)?.[0] ?? '');
  };
  const renamed = renameKeys(data, tokens);
  return { data: mapLeaves(renamed, plant), canaries };
}

/** Fields that hold an id; everywhere else the same letters are only words. */
const isIdPlace = (pattern: string): boolean =>
  /(^|\.)(id|addressee|signatory|figure|reference|member|table|picture|block|tax|alternative|group|recommended|milestone|exclusivity_approved_by|where)(\[\])?$/.test(
    pattern,
  ) ||
  pattern.endsWith('.approvals[].by') ||
  /\.(pin|criteria|addressees|seller|approved_by|tax|after|of|with)\[\]$/.test(pattern) ||
  pattern === 'offer.packages.features[].in[]' ||
  pattern === 'dmu[].internal.owner';

/** Keys of maps that are ids: figures, taxes, the weights of criteria, further columns, packages. */
const mapsByIds: ReadonlySet<string> = new Set([
  'figures',
  'offer.taxes',
  'dmu[].criteria',
  'offer.lines[].more',
  'offer.packages.features[].values',
]);

const renameKeys = (data: Data, tokens: ReadonlyMap<string, string>, path: Path = []): Data => {
  if (Array.isArray(data)) return data.map((item: unknown, i) => renameKeys(item, tokens, [...path, i]));
  if (!isRecord(data)) return data;
  const isMap = mapsByIds.has(patternOf(path));
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [
      isMap ? (tokens.get(key) ?? key) : key,
      renameKeys(item, tokens, [...path, key]),
    ]),
  );
};
