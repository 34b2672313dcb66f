import { sizeLimits } from '../../foundation/disk/sizeLimits.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { buildDate } from '../../foundation/calendar/zone.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { readArgument } from '../../foundation/disk/readArgument.ts';
import { readPackageText } from '../../foundation/disk/packageFile.ts';
import { isPlainGroup, type Plain, plainAt, toPlain } from '../../foundation/data/Plain.ts';
import type { Input } from '../../internal/dossier/load.ts';
import type { ReadSources } from '../../internal/dossier/sources/readSources.ts';
import { readWorkspace } from '../../internal/dossier/sources/readWorkspace.ts';
import { loadClauses } from '../../internal/library/loadLibrary.ts';
import { loadRoles } from '../../internal/roles/loadRoles.ts';
import { readDossier } from '../readDossier.ts';
import { locate, type Home } from '../templates/Home.ts';
import { hasErrors, unplaced } from '../findings.ts';
import { isGuesswork, sortFindings } from './sortFindings.ts';
import { statement, type Statement } from '../../foundation/diagnostics/finding.ts';
import type { Role } from '../../internal/roles/Role.ts';
import { UsageError, type World } from '../request.ts';
import type { Setting, Wrong } from './questions/Question.ts';
import { isLeaf } from '../../internal/dossier/schema/schemaAt.ts';
import { textAt } from './questions/textAt.ts';
import { readPositions } from '../../internal/roles/suggestRole.ts';
import { bookOf } from './articles.ts';
import { readOnce } from './clauses.ts';
import { loaderFor, readValues } from './loader.ts';
import { readCurrencies } from './tables/currencies.ts';
import { readTaxTable } from './tables/taxRates.ts';

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

const stopped = (why: Statement): Stopped => ({ diagnostics: [unplaced(why)], inputs: [] });

/** Looks at what is there: nothing, a dossier to complete, or the last proposal. */
export function openDossier({ file, from, date }: WizardRequest, world: World): Opened | Stopped {
  const source = from ?? withExtension(file ?? 'dossier.yaml');
  const home = locate(source);
  if (from === undefined && isAbsentOrEmpty(source)) return openNew(home, dayOf(date, world));
  const read = readDossier(home, date, world);
  const { diagnostics } = read;
  const { inputs, sources } = read.loaded;
  if (sources.root === null || diagnostics.some(isGuesswork)) return { diagnostics, inputs };
  const today = read.buildDate;
  const { prices } = read.loaded.partial;
  const own = prices === undefined || prices === null ? null : { prices, folder: read.loaded.pricesFolder };
  const clauses = readOnce(() => loadClauses(read.loaded, source, home.languages));
  const asked = known(home, { roles: read.roles, today, looks: read.loaded, book: bookOf(home, own), clauses });
  const setting = { ...asked, language: 'en', base: baseOf(sources) };
  const { wrong, beyond } = sortFindings(diagnostics, setting.base);
  // What is under a name that nobody knows would be asked for a second time.
  const misnamed = beyond.filter(({ code }) => code === 'E113');
  if (misnamed.length > 0) return { diagnostics: misnamed, inputs };
  // What is written would not load, and no answer could mend it.
  const isKept = ({ path }: Pick<Diagnostic, 'path'>): boolean => path[0] !== 'validity';
  if (from !== undefined && beyond.some(isKept)) return { diagnostics: beyond.filter(isKept), inputs };
  const opened = {
    setting: { ...setting, mode: 'mend', wrong: [...wrong, ...unfitIn(setting)] },
    target: source,
    from: null,
    sources,
    beyond,
    inputs,
  } as const;
  return from === undefined ? opened : renewed(opened, file === undefined ? null : withExtension(file));
}

/** Texts that load and that the build would refuse: each is asked again, and offered as it stands. */
const unfitIn = ({ loader, base }: Pick<Setting, 'loader' | 'base'>): readonly Wrong[] =>
  loader
    .givenAway(base)
    .filter(({ path }) => isLeaf(path))
    .map(({ path, says }) => ({ path, message: says, fix: null, suggestion: plainAt(base, path) ?? null }));

/** The same files as the beginning of the next proposal; its validity is asked from the start. */
function renewed(last: Opened, named: string | null): Opened | Stopped {
  const { setting, target: source } = last;
  const target = named ?? nextName(source, setting.today);
  if (existsSync(target)) return stopped(statement('E602', 'nextIsThere', { file: target }));
  if (resolve(dirname(target)) !== resolve(dirname(source)))
    return stopped(statement('E602', 'nextIsElsewhere', { folder: dirname(source) }));
  const isKept = ({ path }: Pick<Diagnostic, 'path'>): boolean => path[0] !== 'validity';
  return {
    ...last,
    setting: { ...setting, mode: 'renew', wrong: setting.wrong.filter(isKept) },
    target,
    from: source,
    beyond: last.beyond.filter(isKept),
  };
}

/** A name without an ending is given the one of YAML, unless there is a file of this name. */
const withExtension = (file: string): string => (extname(file) === '' && !existsSync(file) ? `${file}.yaml` : file);

/** A file that somebody only just made is no dossier yet. */
function isAbsentOrEmpty(path: string): boolean {
  if (!existsSync(path)) return true;
  const read = readArgument(path, sizeLimits.dossier);
  return read.problem === null && new TextDecoder().decode(read.bytes).trim() === '';
}

function openNew(home: Home, today: CalendarDate): Opened | Stopped {
  const { file: target, folder } = home;
  if (!existsSync(folder)) return stopped(statement('E603', 'noTarget', { file: dirname(target) }));
  const { file, settings, diagnostics } = readWorkspace({ folder: home.workspace, file: home.settings }, home.shown);
  if (hasErrors(diagnostics)) return { diagnostics, inputs: [] };
  const workspace = toPlain(file?.tree?.value ?? {});
  const shared = ['seller', 'team', 'people'].flatMap((name) => {
    const value = plainAt(workspace, [name]);
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  const taxes = plainAt(workspace, ['taxes']);
  const base = { ...Object.fromEntries(shared), ...(isPlainGroup(taxes) ? { offer: { taxes } } : {}) };
  const language = textAt(workspace, 'language') || 'en';
  const roles = loadRoles();
  const theme = textAt(workspace, 'theme');
  const empty = readValues(theme === '' ? {} : { theme }, { home, roles: [...roles.keys()] });
  const looks = { ...empty, themeFolder: home.workspace };
  const workspaceLibrary = settings?.library === undefined ? null : resolve(home.workspace, settings.library);
  const clauses = readOnce(() => loadClauses({ ...empty, workspaceLibrary }, target, home.languages));
  const setting: Setting = {
    ...known(home, { roles, today, looks, book: bookOf(home, null), clauses }),
    mode: 'new',
    language,
    base,
    wrong: [],
  };
  return { setting, target, from: null, sources: null, beyond: [], inputs: [] };
}

function dayOf(date: string | undefined, world: World): CalendarDate {
  const day = buildDate({ ...world, date, zone: undefined });
  if ('problem' in day) throw new UsageError(day.problem);
  return day.date;
}

interface Read {
  readonly roles: ReadonlyMap<string, Role>;
  readonly today: CalendarDate;
  readonly looks: Parameters<typeof loaderFor>[0]['looks'];
  readonly book: Parameters<typeof loaderFor>[0]['book'];
  readonly clauses: Parameters<typeof loaderFor>[0]['clauses'];
}

type Known = Pick<Setting, 'languages' | 'roles' | 'positions' | 'currencies' | 'taxRates' | 'loader' | 'today'>;

const known = (home: Home, { roles, today, looks, book, clauses }: Read): Known => ({
  languages: home.languages,
  roles: [...roles.values()],
  positions: readPositions(readPackageText('templates/wizard/positions.yaml')),
  currencies: readCurrencies(readPackageText('templates/wizard/currencies.yaml')),
  taxRates: readTaxTable(readPackageText('templates/wizard/taxes.yaml')),
  loader: loaderFor({ home, roles: [...roles.keys()], today, looks, book, clauses }),
  today,
});

const baseOf = ({ sources }: ReadSources): Plain =>
  Object.fromEntries([...sources].map(([section, { value }]) => [section, toPlain(value)]));

/** `dossier-2027-01-04.yaml`: beside the last one, with the day on which it was begun. */
function nextName(source: string, today: string): string {
  const extension = extname(source);
  const stem = basename(source, extension).replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return join(dirname(source), `${stem}-${today}${extension}`);
}
