import { relative } from 'node:path';
import { buildDate } from '../../foundation/calendar/zone.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { understand } from '../../internal/dossier/load.ts';
import type { PartialDossier } from '../../internal/dossier/model/Dossier.ts';
import { firstText } from '../../internal/dossier/schema/words.ts';
import { readSources } from '../../internal/dossier/sources/readSources.ts';
import { contactsOf, type Contacts } from '../../internal/life/contactsOf.ts';
import { heldUntil } from '../../internal/life/heldUntil.ts';
import { stateOf, type State } from '../../internal/life/stateOf.ts';
import { computePrice } from '../../internal/offer/computePrice.ts';
import type { CurrencyPrice } from '../../internal/offer/Price.ts';
import { loadRoles } from '../../internal/roles/loadRoles.ts';
import { hasErrors } from '../findings.ts';
import { UsageError, type World } from '../request.ts';
import { saidOf } from '../saidTotal.ts';
import { locate } from '../templates/Home.ts';
import { withWholeOffer } from '../wholeOffer.ts';
import { dossiersUnder } from './dossiersUnder.ts';

export interface StatusRequest {
  readonly folders: readonly string[];
  readonly date: string | undefined;
  /** Days from today within which an open promise that ends is told. */
  readonly within: number | null;
}

/** One proposal. */
export interface StatusRow extends State, Contacts {
  /** From the folder in which the program runs. */
  readonly file: string;
  readonly client: string;
  readonly number: string | null;
  readonly revision: number;
  /** `237287.50 EUR`; empty without a price. */
  readonly total: string;
  /** Whether it ends within the days asked for. */
  readonly ends: boolean;
}

/** A dossier that cannot be understood, and the first thing that is wrong with it. */
export interface BrokenRow {
  readonly file: string;
  readonly because: Diagnostic | null;
}

export interface StatusResult {
  readonly rows: readonly (StatusRow | BrokenRow)[];
  /** 4 where a promise ends within the days asked for. */
  readonly exit: number;
}

/** Where every proposal of some folders stands: no page is made for it. */
export function status({ folders, date, within }: StatusRequest, world: World): StatusResult {
  const files = [...new Set(folders.flatMap((folder) => dossiersUnder(folder)))];
  const roles = [...loadRoles().keys()];
  const rows = files.map((file) => rowOf(file, { roles, date, within, world }));
  const isEnding = rows.some((row) => 'ends' in row && row.ends);
  return { rows: rows.toSorted(byUrgency), exit: isEnding ? 4 : 0 };
}

interface Known {
  readonly roles: readonly string[];
  readonly date: string | undefined;
  readonly within: number | null;
  readonly world: World;
}

function rowOf(file: string, { roles, date, within, world }: Known): StatusRow | BrokenRow {
  const shown = relative('', file) || file;
  const home = locate(file);
  const sources = readSources(shown, { folder: home.workspace, file: home.settings });
  const known = { languages: home.languages, roles, roleOf: () => null };
  const as = understand(sources, known, { looksForNames: false });
  const { proposal, account, validity } = as.partial;
  if (proposal === undefined || account === undefined || sources.root === null)
    return { file: shown, because: as.diagnostics.find((one) => hasErrors([one])) ?? null };
  const today = buildDate({ ...world, date, zone: validity?.time_zone });
  if ('problem' in today) throw new UsageError(today.problem);
  const held = heldUntil(validity, proposal.date ?? today.date);
  const state = stateOf(proposal, held, today.date);
  const { left } = state;
  const { loaded } = withWholeOffer(as, { issued: proposal.date ?? today.date, expiry: held?.until ?? null });
  return {
    ...{ file: shown, client: firstText(account.name), number: proposal.number ?? null, revision: proposal.revision },
    ...state,
    ...contactsOf(as.partial, today.date),
    total: totalOf(loaded.partial),
    ends: within !== null && left !== null && left <= within,
  };
}

function totalOf({ offer, proposal }: Pick<PartialDossier, 'offer' | 'proposal'>): string {
  if (offer === undefined) return '';
  const { price } = computePrice(offer, proposal?.currency);
  return (price?.currencies ?? []).flatMap(sumsOf).join(' + ');
}

/** What one signs for in one currency. */
function sumsOf({ currency, charges, firstYear, lines, open }: CurrencyPrice): readonly string[] {
  if (charges.length > 0) return charges.map(({ each, sums }) => `${sums.total} ${currency}${saidOf[each]}`);
  if (open.length > 0) return [`open ${currency}`];
  return lines.length === 0 || firstYear === null ? [] : [`${firstYear.total} ${currency}`];
}

/** What ends first stands first, then what is over or answered, then what is broken; each by its file. */
function byUrgency(a: StatusRow | BrokenRow, b: StatusRow | BrokenRow): number {
  const rank = (row: StatusRow | BrokenRow): number => ('because' in row ? 2 : row.left === null ? 1 : 0);
  const days = (row: StatusRow | BrokenRow): number => ('left' in row ? (row.left ?? 0) : 0);
  return rank(a) - rank(b) || days(a) - days(b) || (a.file < b.file ? -1 : 1);
}
