import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import { readPackageText } from '../foundation/disk/packageFile.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { writeAtomically } from '../foundation/disk/writeAtomically.ts';
import { UsageError } from './Session.ts';
import { namesAt } from './templates/findTemplate.ts';
import { homeOf } from './templates/Home.ts';
import { nameOf, nouns, pathOf, type TemplateKind } from './templates/kinds.ts';

/** Which template is wanted, and where. */
export interface EjectRequest {
  readonly kind: TemplateKind;
  readonly name: string;
  /** Null: the workspace one stands in. */
  readonly to: string | null;
}

/** The file that was made, or why none was. */
export type EjectResult =
  { readonly file: string; readonly problem: null } | { readonly file: null; readonly problem: Problem };

/** Copies a template of the package, whole and with its comments, to where it wins over the package's. Nothing is overwritten. */
export function ejectTemplate({ kind, name, to }: EjectRequest): EjectResult {
  const home = homeOf('dossier.yaml');
  refuseUnknown(kind, name);
  const folder = to ?? home.workspace;
  const file = join(folder, pathOf(kind, name));
  const shown = to === null ? relative('', file) : file;
  if (existsSync(file)) {
    const message = `Already there, and not touched: ${shown}.`;
    return { file: null, problem: { code: 'E602', message, fix: 'Name another folder with --to.' } };
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    // Writing says why it can't be done.
  }
  const problem = writeAtomically(file, Buffer.from(readPackageText(`templates/${pathOf(kind, name)}`)));
  return problem ? { file: null, problem } : { file: shown, problem: null };
}

function refuseUnknown(kind: TemplateKind, name: string): void {
  const shipped = homeOf('dossier.yaml').levels.filter(({ origin }) => origin === 'package');
  const names = shipped.flatMap((level) => namesAt(level, kind)).flatMap((entry) => nameOf(kind, entry) ?? []);
  if (names.includes(name)) return;
  const meant = didYouMean(name, names);
  const hint = meant === null ? `There are: ${names.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`The package has no ${nouns[kind]} ${name}. ${hint}`);
}
