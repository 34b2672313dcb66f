import type { SourceFile } from './readImports.ts';

/** Who may import whom: room → rooms. `foundation` is open to everybody. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  foundation: [],
  proposal: [],
  internal: ['proposal'],
  publication: ['proposal'],
  disclosure: ['internal', 'proposal'],
  app: ['disclosure', 'internal', 'publication', 'proposal'],
  cli: ['app'],
};

/** Inside a room: floor by floor; a folder may import those of its own floor and of the floors before it. */
const floors: Readonly<Record<string, readonly (readonly string[])[]>> = {
  internal: [
    ['dossier', 'roles', 'library'],
    ['references', 'prices'],
    ['offer', 'validity'],
    ['business-case', 'life'],
    ['selection'],
  ],
  publication: [['document', 'locale', 'theme', 'assets'], ['compose', 'layout'], ['output']],
};

/** Packages, and Node's own, that only some folders may touch. */
const reserved: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^pdfkit/, ['publication/output/pdf/']],
  [/^node:(fs|child_process)/, ['cli/', 'app/', 'foundation/disk/', 'publication/assets/']],
  [/^(chalk|inquirer|commander)$/, ['cli/']],
  [/^handlebars$|^marked$/, ['foundation/markup/']],
  [/^node:(net|http|https|http2|dns|dgram|tls)/, []],
];

/** What only some folders may write: the process, the console, the clock, the opening of a private box. */
const reservedWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bprocess\.|\bconsole\./, ['cli/', 'foundation/disk/holdSignals.ts']],
  [/\bDate\.now\(|new Date\(\)/, ['app/']],
  [/\.reveal\(\)/, ['internal/', 'disclosure/', 'app/forbiddenWords.ts', 'app/explainMember.ts']],
  [/\bfetch\(/, []],
];

const [roomAt, folderAt] = [0, 1];
const part = (path: string, at: number): string => path.split('/')[at] ?? '';
const startsWithOneOf = (path: string, starts: readonly string[]): boolean =>
  starts.some((start) => path.startsWith(start));
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Every import and word that breaks the order of the house, as `file → what`. */
export function findBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { path, text, local, packages } = file;
    const breaches = local.filter((target) => !mayImport(path, target));
    const taken = packages.filter((name) =>
      reserved.some(([form, starts]) => form.test(name) && !startsWithOneOf(path, starts)),
    );
    const code = withoutComments(text);
    const words = reservedWords
      .filter(([form, starts]) => form.test(code) && !startsWithOneOf(path, starts))
      .map(([form]) => form.source);
    return [...breaches, ...taken, ...words].map((what) => `${path} → ${what}`);
  });
}

function mayImport(from: string, to: string): boolean {
  const [room, other] = [part(from, roomAt), part(to, roomAt)];
  if (other === 'foundation') return true;
  if (room !== other) return rooms[room]?.includes(other) ?? false;
  const order = floors[room];
  if (!order) return true;
  const floorOf = (path: string): number => order.findIndex((names) => names.includes(part(path, folderAt)));
  return floorOf(to) >= 0 && floorOf(to) <= floorOf(from);
}

/** Files that import each other in a circle, as one sorted list a circle. */
export function findCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const imports = new Map(files.map(({ path, local }) => [path, local]));
  const reach = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(imports.get(start) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map(({ path }) => [path, reach(path)]));
  const circles = files
    .filter(({ path }) => reached.get(path)?.has(path))
    .map(({ path }) =>
      [...reached.keys()].filter((other) => reached.get(path)?.has(other) && reached.get(other)?.has(path)).sort(),
    );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}
