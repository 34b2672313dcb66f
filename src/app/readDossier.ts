import { formatPath, type Path } from '../foundation/data/Path.ts';
import { buildDate } from '../foundation/calendar/zone.ts';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Finding } from '../foundation/diagnostics/finding.ts';
import { BrokenPackage } from '../foundation/disk/BrokenPackage.ts';
import { readPackageText } from '../foundation/disk/packageFile.ts';
import type { BusinessCase } from '../internal/business-case/BusinessCase.ts';
import { computeCase, type ComputedCase } from '../internal/business-case/computeCase.ts';
import { type Input, type Loaded, load } from '../internal/dossier/load.ts';
import type { Offer, PartialDossier, WrittenOffer } from '../internal/dossier/model/Dossier.ts';
import { withApprover } from '../internal/dossier/withOffer.ts';
import { checkCopies } from '../internal/dossier/sources/checkCopies.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';
import type { Clauses } from '../internal/library/clauses/Clause.ts';
import { checkTerms, clausesOf } from '../internal/library/clauses/resolveTerms.ts';
import { keepersOf } from '../internal/library/clauses/unkept.ts';
import { loadLibrary } from '../internal/library/loadLibrary.ts';
import { computePrice } from '../internal/offer/computePrice.ts';
import type { Price } from '../internal/offer/Price.ts';
import { checkDays } from '../internal/business-case/figureDays.ts';
import { warnOfOutdated } from '../internal/dossier/privacy/outdated.ts';
import { issuedOn } from '../internal/references/issuedOn.ts';
import { warnOfParts } from '../internal/business-case/figures.ts';
import { warnOfPackages } from '../internal/offer/packages.ts';
import { boxedInLibrary } from './boxedInLibrary.ts';
import { warnOfConcessions } from '../internal/offer/bookWarnings.ts';
import { isFromBook, limitsOf, type SharedLimits } from '../internal/offer/limits.ts';
import { warnOfRates } from '../internal/offer/warnOfRates.ts';
import { warnOfPayments } from '../internal/offer/warnOfPayments.ts';
import { warnOfIndexation } from '../internal/offer/warnOfIndexation.ts';
import { warnOfDependence, warnOfDiscounts, warnOfMargin } from '../internal/offer/warnings.ts';
import type { Approvable } from '../internal/life/approvedParts.ts';
import { judgeApprovals, type Approvals, type Judged } from '../internal/life/judgeApprovals.ts';
import { loadRoles } from '../internal/roles/loadRoles.ts';
import type { Role } from '../internal/roles/Role.ts';
import { readPositions, suggestRole } from '../internal/roles/suggestRole.ts';
import { checkEnds, checkFounded, warnOfAnnexes } from '../internal/validity/checkDates.ts';
import { checkHistory } from '../internal/validity/checkHistory.ts';
import { warnOfCertificates } from '../internal/validity/warnOfCertificates.ts';
import { computeValidity } from '../internal/validity/computeValidity.ts';
import type { Validity } from '../internal/validity/Validity.ts';
import { bodyHelpers } from '../publication/compose/renderPieces.ts';
import type { Home } from './templates/Home.ts';
import { placeFinding } from './findings.ts';
import { UsageError, type World } from './request.ts';
import { withWholeOffer } from './wholeOffer.ts';

/** A dossier with what is computed from it, as far as that went, and everything that is wrong so far. */
export interface ReadDossier {
  readonly loaded: Loaded;
  readonly roles: ReadonlyMap<string, Role>;
  readonly buildDate: CalendarDate;
  readonly validity: Validity | null;
  readonly price: Price | null;
  readonly businessCase: BusinessCase | null;
  readonly library: Library;
  /** The clauses of its libraries. */
  readonly clauses: Clauses;
  /** Every file that was read: the dossier's, and those of its libraries. */
  readonly inputs: readonly Input[];
  /** Rules of the company, and whether somebody approved what they are about; null where there are none. */
  readonly approvals: Approvals | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The role that a position speaks for: one that has a file, or the installation lacks it. */
function roleOf(position: string, roles: ReadonlyMap<string, Role>): string | null {
  const role = suggestRole(position, readPositions(readPackageText('templates/wizard/positions.yaml')));
  if (role !== null && !roles.has(role))
    throw new BrokenPackage(`The installation has no templates/roles/${role}.yaml.`);
  return role;
}

/**
 * Loads a dossier and computes validity, price and business case, also from half a dossier: all problems of a run are
 * reported at once.
 */
export function readDossier(home: Home, date: string | undefined, world: World): ReadDossier {
  const { file, languages } = home;
  const roles = loadRoles();
  const workspace = { folder: home.workspace, file: home.settings };
  const as = load({
    file,
    workspace,
    languages,
    roles: [...roles.keys()],
    roleOf: (position) => roleOf(position, roles),
  });
  const { partial: written } = as;
  const day = buildDate({ ...world, date, zone: written.validity?.time_zone });
  if ('problem' in day) throw new UsageError(day.problem);
  const validity = validityOf(as, day.date);
  const issued = validity.validity?.issued ?? written.proposal?.date ?? day.date;
  const { loaded, ...whole } = withWholeOffer(as, { issued, expiry: validity.validity?.until ?? null });
  const { partial, places } = loaded;
  const price = partial.offer ? computePrice(partial.offer, partial.proposal?.currency) : { price: null, findings: [] };
  const made = caseOf(partial, price.price);
  const library = loadLibrary(loaded, file, { helpers: bodyHelpers, languages });
  const terms = termsOf(loaded, library.clauses, day.date);
  const clauses = clausesOf(library.clauses);
  const judged = approvalsOf({ loaded, price: price.price, clauses }, file);
  const gated = judged?.gate ? withApprover(loaded, judged.gate.by) : loaded;
  const findings = [
    ...validity.findings,
    ...whole.findings,
    ...price.findings,
    ...made.findings,
    ...warningsOf(partial),
    ...warningsOfPrice(partial.offer, price.price, loaded.sources.workspace.settings),
    ...terms.findings,
    ...(judged?.findings ?? []),
    ...checkCopies(loaded),
    ...agedIn(partial, { issued, until: validity.validity?.until ?? null, today: day.date }),
  ];
  return {
    loaded: { ...gated, dossier: gated.dossier && issuedOn(gated.dossier, issued) },
    roles,
    buildDate: day.date,
    validity: validity.validity,
    price: price.price,
    businessCase: made.businessCase,
    library: library.blocks,
    clauses,
    approvals: judged?.approvals ?? null,
    inputs: [...loaded.inputs, ...whole.inputs, ...library.inputs],
    diagnostics: [
      ...loaded.diagnostics,
      ...whole.diagnostics,
      ...library.diagnostics,
      ...boxedInLibrary(library.inputs, whole.boxedIn),
      ...terms.diagnostics,
      ...(judged?.diagnostics ?? []),
      ...newsIn(findings, as).map((finding) => placeFinding(finding, places)),
    ],
  };
}

/** From when until when it holds. */
const validityOf = (
  { partial: { validity, proposal, account, tender }, sources }: Written,
  buildDate: CalendarDate,
): ReturnType<typeof computeValidity> =>
  computeValidity({
    validity,
    isWritten: sources.sources.has('validity'),
    proposalDate: proposal?.date,
    buildDate,
    country: account?.country,
    tender,
  });

/** What the rules of the company come to; null where there are none, so that nothing has to be loaded for them. */
function approvalsOf(of: Approvable, file: string): Judged | null {
  const { settings } = of.loaded.sources.workspace;
  return settings?.approvals === undefined ? null : judgeApprovals(settings, of, file);
}

/** What is wrong with the clauses that an offer names. */
function termsOf(
  { partial: { offer, people, team }, sources: { workspace } }: Loaded,
  clauses: ReturnType<typeof loadLibrary>['clauses'],
  today: CalendarDate,
): ReturnType<typeof checkTerms> {
  // Which library a workspace names that cannot be understood nobody can tell, nor what it holds.
  const isOpen = workspace.file !== null && workspace.settings === null && clauses.length === 0;
  if (offer === undefined || isOpen) return { findings: [], diagnostics: [] };
  return checkTerms(offer, clauses, { today, keepers: keepersOf({ people, team }) });
}

/** What is too old for a proposal, of a later day than it is, or ends before it does. */
const agedIn = (
  { seller, offer, figures, proposal, dmu, annexes }: PartialDossier,
  { issued, until, today }: { issued: CalendarDate; until: CalendarDate | null; today: CalendarDate },
): readonly Finding[] => [
  ...(seller && until !== null ? warnOfCertificates(seller, offer, until) : []),
  ...(seller ? checkFounded(seller, issued) : []),
  ...(offer ? checkEnds(offer, issued, until) : []),
  ...(annexes ? warnOfAnnexes(annexes, issued) : []),
  ...(figures ? checkDays(figures, issued) : []),
  ...(proposal && proposal.history.length > 0 ? checkHistory(proposal, issued) : []),
  ...(offer ? warnOfRates(offer, proposal?.currency, issued) : []),
  ...(offer ? warnOfPayments(offer, issued) : []),
  ...(dmu ? warnOfOutdated(dmu, today) : []),
];

/** A dossier as it is written: its offer may leave to the price book what its lines are. */
type Written = Loaded<WrittenOffer>;

/** What is said beyond what the loading has said: of a section that could not be read it has said enough. */
function newsIn(findings: readonly Finding[], { dossier, partial, diagnostics, sources }: Written): readonly Finding[] {
  const isWhole = sources.root !== null && diagnostics.every(({ path }) => path.length > 0);
  if (dossier === null && !isWhole) return [];
  const faulty = new Set(diagnostics.map(({ path: [section] }) => section));
  const isRead = new Map<Path[number], boolean>(
    Object.entries(partial).map(([section, value]) => [section, value !== undefined]),
  );
  // The loader looks up ids as well, and has said what is there instead.
  const said = new Set(diagnostics.map(saidOf));
  return findings.filter(
    (finding) =>
      !said.has(saidOf(finding)) && (!faulty.has(finding.path[0] ?? '') || isRead.get(finding.path[0] ?? '') !== false),
  );
}

const saidOf = ({ code, path }: Pick<Finding, 'code' | 'path'>): string => `${code} ${formatPath(path)}`;

/** Warnings about what a dossier says, as far as it could be read. */
const warningsOf = ({ figures, account, offer }: PartialDossier): readonly Finding[] => [
  ...(figures ? warnOfParts(figures) : []),
  ...(account ? warnOfDependence(account) : []),
  ...(offer?.packages ? warnOfPackages(offer) : []),
];

/** Warnings about what is conceded: against the price book where the offer is from one, else against what is written. */
function warningsOfPrice(
  offer: Offer | undefined,
  price: Price | null,
  shared: SharedLimits | null,
): readonly Finding[] {
  if (offer === undefined) return [];
  const limits = limitsOf(offer, shared);
  const found = [
    ...warnOfDiscounts(price, limits),
    ...warnOfIndexation(offer, price),
    ...(price !== null && isFromBook(offer) ? warnOfConcessions(offer, price, limits) : warnOfMargin(offer, limits)),
  ];
  // The discount on the whole may be too much in two ways: of what is asked, and of the list prices.
  const told = new Set<string>();
  return found.filter((one) => !told.has(saidOf(one)) && told.add(saidOf(one)));
}

/** The business case, as soon as its section, the offer and the figures can be read. */
function caseOf({ finance, offer, figures, proposal }: PartialDossier, price: Price | null): ComputedCase {
  if (!finance || !offer || !figures) return { businessCase: null, findings: [] };
  return computeCase({ finance, offer, price, figures, currency: proposal?.currency });
}
