import type { Decimal } from '../foundation/money/Decimal.ts';
import type { CurrencyPriceFacts } from '../proposal/Price.ts';
import { signedTotals, type TotalOf } from '../proposal/signedTotals.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import { strengthen } from '../internal/selection/strengthen.ts';
import type { ReadDossier } from './readDossier.ts';
import { allowedLines } from './allowedNames.ts';
import type { ComposedDocument } from './composeDocument.ts';
import { deviationIds } from './explainDeviations.ts';
import { shortly } from './unprintedFindings.ts';
import { firstText } from '../internal/dossier/schema/words.ts';

/** What is reported after a build. */
export interface Summary {
  /** Null where nothing was laid out. */
  readonly pages: number | null;
  readonly bytes: number;
  readonly hash: string;
  /** What one signs for, as the acceptance says it: one a currency, or one for each charge of it. */
  readonly totals: readonly {
    readonly currency: string;
    /** Null where there is none. */
    readonly total: Decimal | null;
    /** What it is the sum of: a charge, the first year, or the whole; without one, a choice it follows from, or rates alone. */
    readonly of: TotalOf | 'choice' | 'rates';
    /** Whether no line in it is an estimate. */
    readonly firm: boolean;
    /** What all of its currency may not exceed, with tax; null where nothing is agreed. */
    readonly cap: Decimal | null;
  }[];
  /** What the business case comes to, as it is printed: expected, net of tax; null where there is none. */
  readonly case: {
    readonly currency: string;
    readonly net: Decimal;
    /** In percent. */
    readonly roi: Decimal;
    /** The month; null where it is not within the horizon. */
    readonly payback: Decimal | null;
    /** Whether no price among the costs is an estimate. */
    readonly firm: boolean;
  } | null;
  readonly expiry: string;
  readonly days: number;
  /** Ids of the terms that are not what the lawyers agreed. */
  readonly deviations: readonly string[];
  /** What would strengthen the proposal most; null where nothing is open. */
  readonly strengthen: string | null;
  /** Facts that were written for the client and stand nowhere, each with its reason in a few words. */
  readonly unprinted: readonly string[];
  /** Names that stand in the document because somebody allowed them, each with its place and the reason. */
  readonly allowed: readonly string[];
  /** Whom the document speaks to, by role, with the kinds of argument each takes. */
  readonly readers: readonly { readonly role: string; readonly kinds: readonly string[] }[];
}

export function summarise(
  read: ReadDossier,
  { proposal, selection, unprinted, allowed, spoken }: ComposedDocument,
  file: Pick<Summary, 'pages' | 'bytes' | 'hash'>,
): Summary {
  const { loaded, validity } = read;
  // Mere options have no total.
  const currencies = (proposal.price?.currencies ?? []).filter(
    ({ groups, choices, at_rates }) => groups.length + choices.length + at_rates.length > 0,
  );
  return {
    ...file,
    totals: currencies.flatMap(totalsOf),
    case: caseOf(proposal),
    expiry: proposal.validity.until.day,
    days: Number(proposal.validity.days.number),
    deviations: deviationIds(read),
    strengthen: validity ? strengthen(selection, spoken, validity.until) : null,
    unprinted: unprinted.map(shortly),
    allowed: allowedLines(allowed, spoken === loaded.dossier),
    readers: readersOf(loaded.dossier?.dmu ?? [], selection),
  };
}

function totalsOf(part: CurrencyPriceFacts): Summary['totals'] {
  const { currency, groups, choices, at_rates: rates } = part;
  const cap = part.cap?.amount.amount ?? null;
  const signed = signedTotals(part);
  if (groups.length + choices.length === 0)
    return [{ currency, total: null, of: 'rates', firm: rates.every(({ rate }) => rate.approximate !== true), cap }];
  if (signed.length === 0) return [{ currency, total: null, of: 'choice', firm: true, cap }];
  return signed.map(({ of, total }) => {
    return { currency, total: total.amount, of, firm: total.approximate !== true, cap };
  });
}

function caseOf({ case: made }: ComposedDocument['proposal']): Summary['case'] {
  if (made === null) return null;
  const { net, roi, payback } = made.expected;
  const { currency, firm } = made;
  return { currency, net: net.amount, roi: roi.number, payback: payback?.number ?? null, firm };
}

/** Members with the same role are listed together; what the core gives everybody is not repeated. */
function readersOf(
  dmu: readonly { readonly id: string; readonly role: string | readonly string[] }[],
  { chosen }: Selection,
): Summary['readers'] {
  const roles = new Map<string, Set<string>>();
  for (const { id, role } of dmu) {
    const name = typeof role === 'string' ? role : role.join(' + ');
    const kinds = roles.get(name) ?? new Set<string>();
    for (const { block, serves } of chosen) if (serves.some(({ member }) => member === id)) kinds.add(block.kind);
    roles.set(name, kinds);
  }
  return [...roles].map(([role, kinds]) => ({ role, kinds: [...kinds] }));
}

/** Who of the client gets which argument. */
interface Covered {
  readonly who: string;
  readonly kinds: readonly string[];
}

/** Member by member; empty where the dossier is not sound yet. */
export function coverageOf({ loaded }: ReadDossier, composed: ComposedDocument | null): readonly Covered[] {
  const members = loaded.dossier?.dmu ?? [];
  if (composed === null) return [];
  const { chosen } = composed.selection;
  return members.map(({ id, name, position }) => ({
    who: [firstText(name ?? ''), firstText(position ?? '')].filter(Boolean).join(', '),
    kinds: [
      ...new Set(
        chosen
          .filter(({ core, serves }) => core || serves.some(({ member }) => member === id))
          .map(({ block }) => block.kind.replaceAll('_', ' ')),
      ),
    ],
  }));
}
