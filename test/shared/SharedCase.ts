import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { extractText, getDocumentProxy } from 'unpdf';
import { filesIn, workFolder } from '../cli/workFolder.ts';
import { runCli, type Run } from '../cli/runCli.ts';

/** The failing inputs and real proposals that are kept beside the project; not part of it, so they may be missing. */
const shared = join('..', 'shared');
const folders = ['cases', 'real'] as const;
/** What the expect.md of a real proposal adds to its dossier: a part of a dossier each, and the pictures it names. */
const additions = join('test', 'shared', 'additions');

/** One folder of failing input, copied where it may be built and changed. */
export interface SharedCase {
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly read: (file: string) => string;
  readonly files: () => readonly string[];
  /** Exchanges a text of a file; throws where it is not there. */
  readonly change: (file: string, from: string, to: string) => void;
  /** Writes `test/shared/additions/<name>.yaml` into the dossier as its KAM would, with a look and a paper, and lays the pictures beside it. */
  readonly add: (theme: string, page?: string) => void;
  /** `kam-propose <argv>`; a name of a file that the folder holds becomes its path. */
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Run>;
  /** `build dossier.yaml … -o out.pdf`, and what a reader finds in the PDF, page by page; none where nothing was written. */
  readonly build: (
    options?: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<Run & { readonly pages: readonly string[]; readonly text: string }>;
}

/** Throws unless what `expect.md` asks came out. */
export type Check = (given: SharedCase) => Promise<void>;
/** From the name of a folder to its check. */
export type Checks = Readonly<Record<string, Check>>;

/** Every case that lies beside the project, `cases/<name>` and `real/<name>`; empty where it was cloned alone. */
export const sharedCases: readonly string[] = folders.flatMap((kind) =>
  existsSync(join(shared, kind)) ? readdirSync(join(shared, kind)).map((name) => `${kind}/${name}`) : [],
);

/** Copies `cases/<name>` or `real/<name>` to a folder of its own. */
export function openCase(name: string): SharedCase {
  const folder = workFolder();
  cpSync(join(shared, name), folder, { recursive: true });
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');
  const run: SharedCase['run'] = (argv, env) =>
    runCli(
      argv.map((word) => (word !== '' && existsSync(path(word)) ? path(word) : word)),
      env,
    );
  return {
    folder,
    path,
    read,
    files: () => filesIn(folder),
    change: (file, from, to) => {
      if (!read(file).includes(from)) throw new Error(`${name}/${file} does not say: ${from}`);
      writeFileSync(path(file), read(file).replaceAll(from, to));
    },
    add: (theme, page) => {
      const set = page === undefined ? { theme } : { theme, proposal: { page } };
      const over: unknown = parse(readFileSync(join(additions, `${basename(name)}.yaml`), 'utf8'));
      writeFileSync(path('dossier.yaml'), stringify(added(added(parse(read('dossier.yaml')), over), set)));
      for (const file of readdirSync(additions).filter((one) => one.endsWith('.svg')))
        cpSync(join(additions, file), path(file));
    },
    run,
    build: async (options = [], env = {}) => {
      const result = await run(['build', 'dossier.yaml', '-o', path('out.pdf'), ...options], env);
      const pages = existsSync(path('out.pdf')) ? await pagesOf(path('out.pdf')) : [];
      return { ...result, pages, text: pages.join('\n') };
    },
  };
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Groups are merged key by key; a list or a text takes the place of the other, null takes it out. */
function added(under: unknown, over: unknown): unknown {
  if (!isGroup(under) || !isGroup(over)) return over;
  const both = { ...under, ...over };
  const kept = Object.keys(both).filter((key) => over[key] !== null);
  return Object.fromEntries(kept.map((key) => [key, key in over ? added(under[key], over[key]) : under[key]]));
}

/** The text of each page, its spaces and line ends made single spaces. */
export async function pagesOf(pdf: string): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(pdf))));
  return text.map((page) => page.replace(/\s+/gu, ' '));
}
