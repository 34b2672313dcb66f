import { buildDate } from '../foundation/calendar/zone.ts';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import { listPackageFolder, readPackageText } from '../foundation/disk/packageFile.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import { computeCase, type ComputedCase } from '../internal/business-case/computeCase.ts';
import { type Input, type Loaded, load } from '../internal/dossier/load.ts';
import type { PartialDossier } from '../internal/dossier/model/Dossier.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import { loadLibrary } from '../internal/library/loadLibrary.ts';
import { computePrice } from '../internal/offer/computePrice.ts';
import type { Price } from '../internal/offer/Price.ts';
import { warnOfParts } from '../internal/business-case/figures.ts';
import { warnOfDependence, warnOfDiscounts, warnOfMargin } from '../internal/offer/warnings.ts';
import { loadRoles } from '../internal/roles/loadRoles.ts';
import type { Role } from '../internal/roles/Role.ts';
import { readPositions, suggestRole } from '../internal/roles/suggestRole.ts';
import { computeValidity } from '../internal/validity/computeValidity.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import { bodyHelpers } from '../publication/compose/renderPieces.ts';
import { homeOf } from './templates/Home.ts';
import { languagesOf } from './templates/languagesOf.ts';
import { placeFinding } from './placeFinding.ts';
import { UsageError, type World } from './Session.ts';

/** A dossier with what is computed from it, as far as that went, and everything that is wrong so far. */
export interface ReadDossier {
  readonly loaded: Loaded;
  readonly roles: ReadonlyMap<string, Role>;
  readonly buildDate: CalendarDate;
  readonly validity: Validity | null;
  readonly price: Price | null;
  readonly businessCase: BusinessCase | null;
  readonly library: Library;
  /** Every file that was read: the dossier's, and those of its libraries. */
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The package's languages: the files of `templates/locales/`. A workspace may have more. */
export const knownLanguages = (): readonly string[] =>
  listPackageFolder('templates/locales').flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

const roleOf = (position: string): string | null =>
  suggestRole(position, readPositions(readPackageText('templates/wizard/positions.yaml')));

/** Loads a dossier and computes validity and price, also from half a dossier: all problems of a run are told at once. */
export function readDossier(file: string, date: string | undefined, world: World): ReadDossier {
  const roles = loadRoles();
  const home = homeOf(file);
  const languages = languagesOf(home);
  const workspace = { folder: home.workspace, file: home.settings };
  const loaded = load({ file, workspace, languages, roles: [...roles.keys()], roleOf });
  const { partial, places } = loaded;
  const day = buildDate({ ...world, date, zone: partial.validity?.time_zone });
  if ('problem' in day) throw new UsageError(day.problem);

  const unread = new Set(loaded.diagnostics.map(({ path: [section] }) => section));
  const validity =
    partial.validity === undefined && unread.has('validity')
      ? { validity: null, findings: [] }
      : computeValidity({
          validity: partial.validity,
          proposalDate: partial.proposal?.date,
          buildDate: day.date,
          country: partial.account?.country,
        });
  const price = partial.offer ? computePrice(partial.offer, partial.proposal?.currency) : { price: null, findings: [] };
  const made = caseOf(partial, price.price);
  const warned: readonly Finding[] = [
    ...(partial.figures ? warnOfParts(partial.figures) : []),
    ...(partial.account ? warnOfDependence(partial.account) : []),
    ...(partial.offer
      ? [...warnOfMargin(partial.offer), ...(price.price ? warnOfDiscounts(partial.offer, price.price) : [])]
      : []),
  ];
  const library = loadLibrary(loaded, file, { helpers: bodyHelpers, languages });
  // What is missing in a section that could not be read was told with it.
  const lost = Object.entries(partial).flatMap(([name, value]) =>
    value === undefined && unread.has(name) ? name : [],
  );
  const isNews = ({ path: [section] }: Finding): boolean => !lost.includes(String(section));
  const nothingRead = loaded.inputs.length === 0 || unread.has(undefined);
  const found =
    nothingRead && loaded.dossier === null
      ? []
      : [...validity.findings, ...price.findings, ...made.findings, ...warned].filter(isNews);
  return {
    loaded,
    roles,
    buildDate: day.date,
    validity: validity.validity,
    price: price.price,
    businessCase: made.businessCase,
    library: library.blocks,
    inputs: [...loaded.inputs, ...library.inputs],
    diagnostics: [
      ...loaded.diagnostics,
      ...library.diagnostics,
      ...found.map((finding) => placeFinding(finding, places)),
    ],
  };
}

/** The business case, as soon as its section, the offer and the figures can be read. */
function caseOf({ finance, offer, figures, proposal }: PartialDossier, price: Price | null): ComputedCase {
  if (!finance || !offer || !figures) return { businessCase: null, findings: [] };
  return computeCase({ finance, offer, price, figures, currency: proposal?.currency });
}
