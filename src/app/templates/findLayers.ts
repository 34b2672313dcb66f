import { finding } from '../../foundation/diagnostics/finding.ts';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import { packageRoot } from '../../foundation/disk/packageFile.ts';
import { resolveInside } from '../../foundation/disk/readInside.ts';
import { textOf, valueAt } from '../../foundation/data/valueAt.ts';
import { packageTree } from '../../foundation/yaml/packageYaml.ts';
import { fileWith, parseYaml } from '../../foundation/yaml/parseYaml.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';
import type { Input } from '../../internal/dossier/load.ts';
import { namesIn, type Home, type Level } from './Home.ts';
import { ownLooks, inputOf, readTemplateFile, type FoundTemplate } from './findTemplate.ts';

/** A look as somebody names it: a word of the dossier, the workspace, or another look. */
export interface NamedLook {
  readonly name: string;
  /** Folder from which a path counts, absolute. */
  readonly base: string;
  readonly place: Place | null;
  /** The key that names it. */
  readonly path: readonly ['theme'] | readonly ['extends'];
}

/** One file of a look. */
export interface Layer {
  readonly tree: Tree;
  /** Folder from which its fonts are named. */
  readonly folder: string;
}

/** The files of a look, the one that was asked for first; not all of them where something is wrong. */
export interface Layers {
  readonly layers: readonly Layer[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

interface Spot {
  readonly level: Level;
  /** The folder of the look, from its level's. */
  readonly way: string;
}

const root = 'modern';
const file = 'theme.yaml';
const isName = (name: string): boolean => /^[\p{L}\p{N}_-]+$/u.test(name);

/** The files of a look and of all that it extends; modern lies under every one of them. */
export function findLayers(named: NamedLook, home: Home): Layers {
  const layers: Layer[] = [];
  const inputs: Input[] = [];
  const seen: string[] = [];
  let next: NamedLook | null = named;
  let below: Level | null = null;
  while (next !== null) {
    const spot: Spot | Diagnostic = locate(next, home, below);
    if ('code' in spot) return { layers, inputs, diagnostics: [spot] };
    const absolute = join(spot.level.folder, spot.way, file);
    // By what a name leads to: a link can give one file any number of names.
    const real = realpathSync(absolute);
    if (seen.includes(real)) return { layers, inputs, diagnostics: [circle(next, [...seen, real], home)] };
    seen.push(real);
    const found = readTemplateFile(spot.level, join(spot.way, file), home);
    inputs.push(...inputOf(found));
    const read = treeOf(found, next);
    if (read.tree === null) return { layers, inputs, diagnostics: read.diagnostics };
    layers.push({ tree: read.tree, folder: dirname(absolute) });
    const own = nameOf(spot);
    next = baseOf(read.tree, dirname(absolute), spot);
    // A custom look that has the name of another extends that one, and not itself.
    below = next !== null && next.name === own ? spot.level : null;
  }
  return { layers, inputs, diagnostics: [] };
}

const nameOf = ({ way }: Spot): string | null => /^themes[\\/]([^\\/]+)$/.exec(way)?.[1] ?? null;

/** What a file extends: what it says, else modern, which itself extends nothing. */
function baseOf(tree: Tree, folder: string, spot: Spot): NamedLook | null {
  if (spot.level.origin === 'package' && nameOf(spot) === root) return null;
  const said = textOf(valueAt(tree.value, ['extends']));
  return { name: said ?? root, base: folder, place: tree.place(['extends']), path: ['extends'] };
}

function treeOf(
  { origin, absolute, text, shown, diagnostics }: FoundTemplate,
  { name, place, path }: NamedLook,
): { readonly tree: Tree | null; readonly diagnostics: readonly Diagnostic[] } {
  if (text === null)
    return { tree: null, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, place, path, found: name })) };
  if (origin === 'package')
    return { tree: packageTree(relative(packageRoot(), absolute), text, shown), diagnostics: [] };
  const read = parseYaml(text, shown, 'map', fileWith('extends'));
  return read.diagnostics.length > 0 ? { tree: null, diagnostics: read.diagnostics } : read;
}

/** Where the file of a look is; `below` leaves out that level and those before it. */
function locate({ name, base, place, path }: NamedLook, home: Home, below: Level | null): Spot | Diagnostic {
  const from = below === null ? 0 : home.levels.indexOf(below) + 1;
  const way = join('themes', name);
  if (isName(name)) {
    const level = home.levels.slice(from).find(({ folder }) => existsSync(join(folder, way, file)));
    if (level) return { level, way };
    if (!existsSync(join(base, name, file))) return unknownLook({ name, base, place, path }, home);
  }
  const found = resolveInside([home.folder, home.workspace], base, join(name, file));
  if ('absolute' in found) return { level: { origin: 'workspace', folder: base }, way: name };
  const { problem } = found;
  if (problem.code !== 'E120' || existsSync(resolve(base, name, file)))
    return diagnose({ ...problem, path, found: name }, place);
  const says = existsSync(resolve(base, name)) ? 'noLookFile' : 'noLookFolder';
  return diagnose(finding('E120', says, { path, found: name, known: known(home) }), place);
}

const looks = (home: Home): readonly string[] =>
  namesIn(home.levels, 'themes').filter((name) =>
    home.levels.some(({ folder }) => existsSync(join(folder, 'themes', name, file))),
  );
const known = (home: Home): string => [...ownLooks(home).map(({ name }) => name), ...looks(home)].join(', ');

function unknownLook({ name, place, path }: NamedLook, home: Home): Diagnostic {
  const suggestion = didYouMean(name, looks(home));
  return diagnose(finding('E130', 'unknown', { path, suggestion, found: name, known: known(home) }), place);
}

const circle = ({ name, place, path }: NamedLook, way: readonly string[], home: Home): Diagnostic =>
  diagnose(finding('E131', 'circle', { path, found: name, way: way.map(home.shown).join(' → ') }), place);
