import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { buildDate } from '../../foundation/calendar/zone.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { severityOf } from '../../foundation/diagnostics/severity.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { readPackageText } from '../../foundation/disk/packageFile.ts';
import { isPlainGroup, type Plain, plainAt, toPlain } from '../../foundation/data/Plain.ts';
import type { Input } from '../../internal/dossier/load.ts';
import { isLeaf } from '../../internal/dossier/schema/schemaAt.ts';
import type { ReadSources } from '../../internal/dossier/sources/readSources.ts';
import { findWorkspace, readWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';
import { loadRoles } from '../../internal/roles/loadRoles.ts';
import { readDossier } from '../readDossier.ts';
import { homeOf } from '../templates/Home.ts';
import { languagesOf } from '../templates/languagesOf.ts';
import { UsageError, type World } from '../Session.ts';
import type { Setting, Wrong } from './Question.ts';
import { textAt } from './textAt.ts';
import { readPositions } from '../../internal/roles/suggestRole.ts';

export interface WizardRequest {
  /** The dossier to make or to open. */
  readonly file: string | undefined;
  /** The last proposal, for the next one. */
  readonly from: string | undefined;
  readonly date: string | undefined;
}

/** A dossier that the wizard can talk about. */
export interface Opened {
  readonly setting: Setting;
  /** The file that will be written, as the user names it. */
  readonly target: string;
  readonly from: string | null;
  /** The files that are edited; null for a dossier that begins from nothing. */
  readonly sources: ReadSources | null;
  /** What is wrong and cannot be asked: it has to be mended in the file. */
  readonly beyond: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

/** What stops the wizard before its first question. */
export interface Stopped {
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
}

const stopped = (code: Diagnostic['code'], message: string, fix: string): Stopped => ({
  diagnostics: [diagnose({ code, message, fix, path: [], found: null }, null)],
  inputs: [],
});

/** Looks at what is there: nothing, a dossier to complete, or the last proposal. */
export function openDossier({ file, from, date }: WizardRequest, world: World): Opened | Stopped {
  const source = from ?? withExtension(file ?? 'dossier.yaml');
  if (from === undefined && isAbsentOrEmpty(source)) return openNew(source, date, world);
  const read = readDossier(source, date, world);
  const { diagnostics } = read;
  const { inputs, sources } = read.loaded;
  if (sources.root === null) return { diagnostics, inputs };
  const setting = { ...known(source), language: 'en', base: baseOf(sources), today: read.buildDate };
  const { wrong, beyond } = sortOut(diagnostics, setting.base);
  // What stands under a name that nobody knows would be asked for a second time.
  const misnamed = beyond.filter(({ code }) => code === 'E113');
  if (misnamed.length > 0) return { diagnostics: misnamed, inputs };
  if (from === undefined)
    return { setting: { ...setting, mode: 'mend', wrong }, target: source, from: null, sources, beyond, inputs };
  const target = file === undefined ? nextName(source, read.buildDate) : withExtension(file);
  if (existsSync(target))
    return stopped(
      'E602',
      `${target} is there already.`,
      'Name another file for the next proposal: wizard --from OLD NEW.',
    );
  if (resolve(dirname(target)) !== resolve(dirname(source)))
    return stopped(
      'E602',
      'The next proposal has to lie beside the last one: both name the same files.',
      `Write it to ${dirname(source)}.`,
    );
  const open = wrong.filter(({ path }) => path[0] !== 'validity');
  const unasked = beyond.filter(({ path }) => path[0] !== 'validity');
  return {
    setting: { ...setting, mode: 'renew', wrong: open },
    target,
    from: source,
    sources,
    beyond: unasked,
    inputs,
  };
}

/** A name without an ending is given the one of YAML, unless a file bears it as it is. */
const withExtension = (file: string): string => (extname(file) === '' && !existsSync(file) ? `${file}.yaml` : file);

/** A file that somebody only just made is no dossier yet. */
function isAbsentOrEmpty(path: string): boolean {
  if (!existsSync(path)) return true;
  const read = readArgument(path);
  return read.problem === null && new TextDecoder().decode(read.bytes).trim() === '';
}

function openNew(target: string, date: string | undefined, world: World): Opened | Stopped {
  const folder = resolve(dirname(target));
  if (!existsSync(folder))
    return stopped('E603', `There is no folder ${dirname(target)}.`, 'Make it first, or name another.');
  const { file, diagnostics } = readWorkspace(findWorkspace(folder), (absolute) =>
    join(dirname(target), relative(folder, absolute)),
  );
  if (diagnostics.some(({ code }) => severityOf(code) === 'error')) return { diagnostics, inputs: [] };
  const workspace = toPlain(file?.tree?.value ?? {});
  const shared = ['seller', 'team'].flatMap((name) => {
    const value = plainAt(workspace, [name]);
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  const taxes = plainAt(workspace, ['taxes']);
  const base = { ...Object.fromEntries(shared), ...(isPlainGroup(taxes) ? { offer: { taxes } } : {}) };
  const today = dayOf(date, world);
  const language = textAt(workspace, 'language') || 'en';
  const setting: Setting = { ...known(target), mode: 'new', language, base, wrong: [], today };
  return { setting, target, from: null, sources: null, beyond: [], inputs: [] };
}

function dayOf(date: string | undefined, world: World): CalendarDate {
  const day = buildDate({ ...world, date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  return day.date;
}

function known(file: string): Pick<Setting, 'languages' | 'roles' | 'positions' | 'buyingRoles'> {
  const roles = loadRoles();
  return {
    languages: languagesOf(homeOf(file)),
    roles: [...roles.keys()],
    positions: readPositions(readPackageText('templates/wizard/positions.yaml')),
    buyingRoles: Object.fromEntries([...roles].map(([id, { buyingRole }]) => [id, buyingRole])),
  };
}

const baseOf = ({ sources }: ReadSources): Plain =>
  Object.fromEntries([...sources].map(([section, { value }]) => [section, toPlain(value)]));

interface SortedOut {
  readonly wrong: readonly Wrong[];
  readonly beyond: readonly Diagnostic[];
}

/** Groups for which one field can be asked, where a rule on the whole group is broken. */
const askedFor: Readonly<Record<string, string>> = { dmu: 'position', team: 'email' };

/** What can be asked anew, and what only an editor can mend. What is missing altogether the questions ask for. */
function sortOut(diagnostics: readonly Diagnostic[], base: Plain): SortedOut {
  const wrong: Wrong[] = [];
  const beyond: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    if (severityOf(diagnostic.code) !== 'error' || diagnostic.path.length === 0) continue;
    const { path } = diagnostic;
    const field = path.length === 2 ? askedFor[String(path[0])] : undefined;
    const asked = field === undefined ? path : [...path, field];
    const isThere = plainAt(base, path) !== undefined || path.length > 2;
    // An id that nothing bears: without a near one, the entry itself is missing, and no answer here would help.
    const isLost = diagnostic.code === 'E114' && diagnostic.suggestion === null;
    if (diagnostic.code === 'E113' || isLost || (isThere && !isLeaf(asked))) beyond.push(diagnostic);
    else if (isThere && isLeaf(asked)) wrong.push({ ...diagnostic, path: asked });
  }
  return { wrong, beyond };
}

/** `dossier-2027-01-04.yaml`: beside the last one, with the day on which it was begun. */
function nextName(source: string, today: string): string {
  const extension = extname(source);
  const stem = basename(source, extension).replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return join(dirname(source), `${stem}-${today}${extension}`);
}
