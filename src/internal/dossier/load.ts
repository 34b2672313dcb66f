import { resolve } from 'node:path';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { SourceText } from '../../foundation/diagnostics/frameSource.ts';
import { severityOf, sortDiagnostics } from '../../foundation/diagnostics/severity.ts';
import { checkContributions, checkKinds, checkRoles } from './checks/checkNames.ts';
import { checkAnnexes } from './checks/checkAnnexes.ts';
import { checkIds } from './checks/checkIds.ts';
import { checkLanguages } from './checks/checkLanguages.ts';
import { checkMandatory } from './checks/checkMandatory.ts';
import { checkSigns } from './checks/checkSigns.ts';
import { checkPlan } from './checks/checkPlan.ts';
import { checkPrivateWords } from './checks/checkPrivateWords.ts';
import { checkConsents } from './checks/checkConsents.ts';
import { checkSignatories } from './checks/checkSignatories.ts';
import { checkGuide } from './checks/checkGuide.ts';
import { checkRequirements } from './checks/checkRequirements.ts';
import { checkServiceLevels } from './checks/checkServiceLevels.ts';
import { checkTables } from './checks/checkTables.ts';
import { checkRemarks } from './checks/checkRemarks.ts';
import { keptForLater } from './checks/keptForLater.ts';
import { allowancesOf, allowedForms, type Allowance } from './privacy/allowances.ts';
import { namedPublicly, privateWords, type PrivateWord } from './privacy/privateWords.ts';
import type { Sought } from '../../foundation/names/Sought.ts';
import type { Dossier, Offer, PartialDossier, WrittenOffer } from './model/Dossier.ts';
import type { Places, Written } from './model/Written.ts';
import { complete, readSections } from './readSections.ts';
import { placesOf } from './sources/places.ts';
import { privateLines } from './privacy/privateLines.ts';
import { readSources, type ReadSources } from './sources/readSources.ts';
import type { FoundWorkspace } from './sources/readWorkspace.ts';
import { withoutEchoes } from './withoutEchoes.ts';

/** One file that was read, for source frames and for the watch list. */
export interface Input extends SourceText {
  readonly absolute: string;
}

/**
 * As much as could be understood, everything that is wrong, and every file that was read. `load` returns it with the offer
 * as it is written; the price book makes it whole.
 */
export interface Loaded<O = Offer> {
  /** Null when there is an error. */
  readonly dossier: Dossier<O> | null;
  readonly partial: PartialDossier<O>;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  /** The files as they were read, for those who edit them. */
  readonly sources: ReadSources;
  readonly places: Places;
  /** The workspace's folder: the nearest above with kam-propose.yaml, else the dossier's own. */
  readonly workspace: string;
  /** The folder of the dossier. */
  readonly folder: string;
  /** The folder from which the look is named: of the file that names it. */
  readonly themeFolder: string;
  /** The folder from which the price book is named. */
  readonly pricesFolder: string;
  /** Folder of the workspace's argument library, where it names one. */
  readonly workspaceLibrary: string | null;
  /** What the output must not say (E901), with its place in the dossier. */
  readonly privateWords: readonly PrivateWord[];
  /** Who may be named in the document, whatever else is looked for. */
  readonly namedPublicly: readonly Sought[];
  /** Names that the document may name although they are looked for. */
  readonly allowances: readonly Allowance[];
}

interface Request {
  /** Path of the dossier as the user gave it. */
  readonly file: string;
  readonly workspace: FoundWorkspace;
  /** Languages that have a locale. */
  readonly languages: readonly string[];
  /** Roles that have a file. */
  readonly roles: readonly string[];
  /** The role that a job title speaks for, where one is written instead of a role. */
  readonly roleOf: (position: string) => string | null;
}

/** Private lines are looked for only when somebody shows a frame. */
function inputsOf({ files, sources }: ReadSources): readonly Input[] {
  return files.map((file) => {
    let lines: ReadonlySet<number> | null = null;
    return {
      name: file.name,
      absolute: file.absolute,
      text: file.text,
      get privateLines() {
        return (lines ??= privateLines(file, sources));
      },
    };
  });
}

/** The folder of the file that gives a section, from which the paths in it count. */
const folderOf = (section: string, { sources, workspace, folder }: ReadSources): string =>
  sources.get(section)?.tree === (workspace.file?.tree ?? null) ? workspace.folder : folder;

const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => severityOf(code) === 'error');

/** Reads a dossier with the files it names and its workspace: everything that could be understood, and all that is wrong. */
export const load = ({ file, workspace, ...known }: Request): Loaded<WrittenOffer> =>
  understand(readSources(file, workspace), known);

/** What the files of a dossier say, wherever they were read from. That private words are looked for takes longest, and only warns. */
export function understand(
  read: ReadSources,
  { languages, roles, roleOf }: Pick<Request, 'languages' | 'roles' | 'roleOf'>,
  { looksForNames = true }: { readonly looksForNames?: boolean } = {},
): Loaded<WrittenOffer> {
  const { root, folder, workspace, sources, unreadable } = read;
  const places = placesOf(root, sources, workspace.file?.tree ?? null);
  const values = Object.fromEntries([...sources].map(([name, { value }]) => [name, value]));
  const written: Written = { values, places, unreadable };
  const words = privateWords(values);
  const inChecks: Diagnostic[] = [];
  const language = workspace.settings?.language ?? 'en';
  const partial = readSections(written, language, (more) => inChecks.push(...more));
  const allowances = allowancesOf(partial.allow_names?.reveal(), workspace.settings?.allow_names);
  const named = [...namedPublicly(values), ...allowances.flatMap(allowedForms)];
  const { tables = [] } = partial;
  if (root)
    inChecks.push(
      ...checkMandatory(written),
      ...checkRoles(written, roles, roleOf),
      ...checkKinds(written),
      ...checkLanguages(written, languages, partial.proposal?.language ?? language),
      ...checkIds(written),
      ...checkContributions(written),
      ...checkRemarks(written),
      ...checkConsents(written),
      ...checkAnnexes(written, partial.annexes ?? []),
      ...checkSignatories(written, partial),
      ...checkPlan(written, partial.offer),
      ...(tables.length > 0 ? checkTables(written, tables) : []),
      ...checkRequirements(written, partial.requirements ?? []),
      ...checkGuide(written, partial),
      ...(partial.service_levels ? checkServiceLevels(written, partial.service_levels) : []),
      ...(looksForNames ? checkPrivateWords(written, words, named) : []),
      ...checkSigns(written),
      ...keptForLater(written),
    );
  const diagnostics = sortDiagnostics(withoutEchoes(read.diagnostics, inChecks));
  const library = workspace.settings?.library;
  return {
    dossier: hasErrors(diagnostics) ? null : complete(partial),
    partial,
    diagnostics,
    inputs: inputsOf(read),
    sources: read,
    places,
    workspace: workspace.folder,
    folder,
    themeFolder: folderOf('theme', read),
    pricesFolder: folderOf('prices', read),
    workspaceLibrary: library === undefined ? null : resolve(workspace.folder, library),
    privateWords: words,
    namedPublicly: namedPublicly(values),
    allowances,
  };
}
