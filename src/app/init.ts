import { makeFolderFor } from '../foundation/disk/makeFolder.ts';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildDate } from '../foundation/calendar/zone.ts';
import { valueAt } from '../foundation/data/valueAt.ts';
import { editSafely } from '../foundation/yaml/editSafely.ts';
import { parseYaml } from '../foundation/yaml/parseYaml.ts';
import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import { packageRoot, readPackageBytes } from '../foundation/disk/packageFile.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { statement } from '../foundation/diagnostics/finding.ts';
import { asDiagnostic, unplaced } from './findings.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import { UsageError, type World } from './request.ts';

export interface InitRequest {
  readonly folder: string;
  /** The name of a shipped example; else the plain beginning. */
  readonly from: string | undefined;
}

export interface InitResult {
  readonly made: readonly string[];
  /** What was there already and stays as it is. */
  readonly kept: readonly string[];
  /** Null when everything is there. */
  readonly problem: Diagnostic | null;
}

interface Copy {
  /** Path in the package. */
  readonly from: string;
  /** Path in the new workspace. */
  readonly to: string;
  /** Common in folders that are in use: one that is there stays, and stops nothing. */
  readonly mayStay?: boolean;
}

/** Names with a dot in front would be lost in packing: they get it here. */
const forEveryone: readonly Copy[] = [
  { from: 'templates/init/editor.json', to: '.vscode/settings.json', mayStay: true },
  { from: 'templates/init/gitignore', to: '.gitignore', mayStay: true },
  { from: 'templates/schema/dossier.schema.json', to: 'schema/dossier.schema.json' },
  { from: 'templates/schema/dmu.schema.json', to: 'schema/dmu.schema.json' },
  { from: 'templates/schema/workspace.schema.json', to: 'schema/workspace.schema.json' },
  { from: 'templates/schema/theme.schema.json', to: 'schema/theme.schema.json' },
];

const own: readonly Copy[] = [
  'kam-propose.yaml',
  'dossier.yaml',
  'dmu.yaml',
  'theme/theme.yaml',
  'logo.svg',
  'library/beside-the-running-belt.md',
  'library/people-on-site.md',
].map((name) => ({ from: `templates/init/${name}`, to: name }));

/** The files of a shipped example: dossiers, blocks and pictures. */
function ofExample(name: string): readonly Copy[] {
  const examples = readdirSync(join(packageRoot(), 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (!examples.includes(name)) {
    const meant = didYouMean(name, examples);
    throw new UsageError(
      `There is no example ${name}. ${meant === null ? `There are: ${examples.join(', ')}.` : `Did you mean ${meant}?`}`,
    );
  }
  return readdirSync(join(packageRoot(), 'examples', name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|md|csv|svg|png|jpg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(packageRoot(), 'examples', name).length + 1))
    .sort()
    .map((file) => ({ from: `examples/${name}/${file}`, to: file }));
}

/** A workspace that builds as it is. Nothing that is there is overwritten: then nothing at all is made. */
export function init({ folder, from }: InitRequest, world: World): InitResult {
  const copies = [...(from === undefined ? own : ofExample(from)), ...forEveryone];
  const isThere = ({ to }: Copy): boolean => existsSync(join(folder, to));
  const inTheWay = copies.filter((copy) => copy.mayStay !== true && isThere(copy));
  if (inTheWay.length > 0) {
    const names = inTheWay.map(({ to }) => to).join(', ');
    return { made: [], kept: [], problem: unplaced(statement('E602', 'filesAreThere', { names })) };
  }
  const kept = copies.filter(isThere).map(({ to }) => to);
  const made: string[] = [];
  for (const copy of copies.filter((one) => !isThere(one))) {
    const problem = place(copy, folder, world);
    if (problem) return { made, kept, problem: asDiagnostic(problem) };
    made.push(copy.to);
  }
  return { made, kept, problem: null };
}

function place({ from, to }: Copy, folder: string, world: World): ReturnType<typeof writeAtomically> {
  const path = join(folder, to);
  makeFolderFor(path);
  const bytes = readPackageBytes(from);
  return writeAtomically(path, basename(to) === 'dossier.yaml' ? dated(bytes, world) : bytes);
}

/** With the day of issue, where the guarantee is given in days: counted from each build it would move with it. */
function dated(bytes: Uint8Array, world: World): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const { tree } = parseYaml(text, '');
  const [days, date] = [
    ['validity', 'days'],
    ['proposal', 'date'],
  ].map((path) => valueAt(tree?.value, path));
  const day = buildDate({ ...world, date: undefined, zone: undefined });
  if (days === undefined || date !== undefined || 'problem' in day) return bytes;
  return Buffer.from(editSafely(text, [{ path: ['proposal', 'date'], value: day.date }]));
}
