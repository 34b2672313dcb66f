import { makeFolderFor } from '../foundation/disk/makeFolder.ts';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownLooks, type OwnLook } from './templates/findTemplate.ts';
import { locate, namesAt, shipped, type Home, type Origin } from './templates/Home.ts';
import { nameOf, pathOf, type TemplateKind, nouns } from './templates/kinds.ts';
import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import { readPackageText } from '../foundation/disk/packageFile.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { statement } from '../foundation/diagnostics/finding.ts';
import { asDiagnostic, unplaced } from './findings.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import { UsageError } from './request.ts';

/** One template that a dossier here would use. */
export interface ListedTemplate {
  readonly name: string;
  readonly origin: Origin;
  /** From the current folder; the package's from the package's. */
  readonly file: string;
  /** Whether it replaces one of the package. */
  readonly replaces: boolean;
}

/** Every look, layout or language that a dossier in this folder can use, by name; looks in folders of their own first. */
export function listTemplates(kind: TemplateKind): readonly ListedTemplate[] {
  const home = locate('dossier.yaml');
  const names = new Set(home.levels.flatMap((level) => namesOf(kind, level)));
  const named = [...names].sort().flatMap((name) => {
    const levels = home.levels.filter(({ folder }) => existsSync(join(folder, pathOf(kind, name))));
    const [first] = levels;
    if (first === undefined) return [];
    const absolute = join(first.folder, pathOf(kind, name));
    const file = first.origin === 'package' ? pathOf(kind, name) : relative('', absolute);
    const replaces = first.origin !== 'package' && levels.some(({ origin }) => origin === 'package');
    return [{ name, origin: first.origin, file, replaces }];
  });
  return kind === 'themes' ? [...ownLooks(home).map(listed), ...named] : named;
}

const listed = ({ name, level: { origin }, absolute }: OwnLook): ListedTemplate => ({
  name,
  origin,
  file: relative('', absolute),
  replaces: false,
});

const namesOf = (kind: TemplateKind, level: Home['levels'][number]): readonly string[] =>
  namesAt(level, kind).flatMap((entry) => {
    const name = nameOf(kind, entry);
    return name === null ? [] : [name];
  });

/** Which template is wanted, and where. */
interface EjectRequest {
  readonly kind: TemplateKind;
  readonly name: string;
  /** Null: the workspace of the current folder. */
  readonly to: string | null;
}

/** The file that was made, or why none was. */
type EjectResult =
  { readonly file: string; readonly problem: null } | { readonly file: null; readonly problem: Diagnostic };

/** Copies a template of the package, whole and with its comments, to where it wins over the package's. Nothing is overwritten. */
export function ejectTemplate({ kind, name, to }: EjectRequest): EjectResult {
  const home = locate('dossier.yaml');
  refuseUnknown(kind, name);
  const folder = to ?? home.workspace;
  const file = join(folder, pathOf(kind, name));
  const shown = to === null ? relative('', file) : file;
  if (existsSync(file)) return { file: null, problem: unplaced(statement('E602', 'templateIsThere', { file: shown })) };
  makeFolderFor(file);
  const problem = writeAtomically(file, Buffer.from(readPackageText(`templates/${pathOf(kind, name)}`)));
  return problem ? { file: null, problem: asDiagnostic(problem) } : { file: shown, problem: null };
}

function refuseUnknown(kind: TemplateKind, name: string): void {
  const names = namesAt(shipped(), kind).flatMap((entry) => nameOf(kind, entry) ?? []);
  if (names.includes(name)) return;
  const meant = didYouMean(name, names);
  const hint = meant === null ? `There are: ${names.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`The package has no ${nouns[kind]} ${name}. ${hint}`);
}
