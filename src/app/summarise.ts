import type { Decimal } from '../foundation/money/Decimal.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import { strengthen } from '../internal/selection/strengthen.ts';
import type { ReadDossier } from './readDossier.ts';
import { allowedLines } from './allowedNames.ts';
import type { ComposedDocument } from './composeDocument.ts';
import { deviationIds } from './explainDeviations.ts';
import { shortly } from './findUnprinted.ts';
import { firstText } from '../internal/dossier/schema/words.ts';

/** What is reported after a build. */
export interface Summary {
  /** Null where nothing was laid out. */
  readonly pages: number | null;
  readonly bytes: number;
  readonly hash: string;
  /** One a currency, with its code; null where alternatives are open. */
  readonly totals: readonly {
    readonly currency: string;
    readonly total: Decimal | null;
    /** Whether a line in it is an estimate. */
    readonly approximate: boolean;
    /** What it may not exceed, with tax; null where nothing is agreed. */
    readonly cap: Decimal | null;
  }[];
  /** Whether a total is that of the first year. */
  readonly recurs: boolean;
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
    ({ groups, choices }) => groups.length + choices.length > 0,
  );
  return {
    ...file,
    totals: currencies.map(({ currency, total, cap }) => ({
      currency,
      total: total?.amount ?? null,
      approximate: total?.approximate === true,
      cap: cap?.amount.amount ?? null,
    })),
    recurs: currencies.some((part) => part.recurs),
    expiry: proposal.validity.until.day,
    days: Number(proposal.validity.days.number),
    deviations: deviationIds(read),
    strengthen: validity ? strengthen(selection, spoken, validity.until) : null,
    unprinted: unprinted.map(shortly),
    allowed: allowedLines(allowed, spoken === loaded.dossier),
    readers: readersOf(loaded.dossier?.dmu ?? [], selection),
  };
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
