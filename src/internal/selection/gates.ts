import { isRecord } from '../../foundation/data/valueAt.ts';
import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import { findMissing } from '../../foundation/markup/findMissing.ts';
import { bodySlot } from '../../proposal/bodySlots.ts';
import type { Facts } from '../../proposal/Facts.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import { bodyIn, type Condition, type LibraryBlock } from '../library/LibraryBlock.ts';
import { isGated, missingFacts } from './kinds.ts';
import type { Gate, Refusal } from './Selection.ts';

/** What a block is checked against. */
interface Grounds {
  readonly facts: Facts;
  readonly dossier: Dossier;
  readonly language: string;
  /** The proposal's last day. */
  readonly expiry: CalendarDate;
}

/** Why a block may not be used; null where it may. Never overridden, by no pin and no flag. */
export function gateOf(block: LibraryBlock, grounds: Grounds): Gate | null {
  const { facts, dossier, language } = grounds;
  if (block.status !== 'approved') return { reason: 'status', status: block.status };
  const body = bodyIn(block, language);
  if (block.text === null && body === null) return { reason: 'language', language };
  const failed = block.when.find((condition) => !holds(condition, facts, dossier.account));
  if (failed) return { reason: 'when', condition: failed };
  if (block.text === null || isGated(block.kind)) {
    const missing = missingFacts(block.kind, facts, grounds);
    if (missing !== null) return missing;
  }
  if (body === null) return null;
  const slot = (name: string): string | null => {
    const wants = bodySlot(name);
    if (wants === null || wants.place === 'facts') return null;
    const section = `${wants.place}s` as const;
    return Object.hasOwn(facts[section], wants.id) ? null : `${section}.${wants.id}`;
  };
  const path = findMissing(body.program, { context: facts, slot });
  return path === null ? null : { reason: 'hole', path };
}

/** Why a block may not be used, as the end of a sentence. */
export function whyClosed({ gate, block }: Refusal): string {
  switch (gate.reason) {
    case 'status':
      return `it is ${gate.status}, not approved`;
    case 'language':
      return `it has no text in the language ${gate.language}`;
    case 'when': {
      const { path, wants } = gate.condition;
      return `it asks for ${path} ${wants === 'present' ? 'to be there' : `to be ${wants.join(' or ')}`}`;
    }
    case 'hole':
      return `the proposal says nothing at ${gate.path}, which it prints`;
    case 'noFacts':
      return `the dossier has no facts of the kind ${block.kind}`;
    case 'noSituation':
      return 'the dossier says nothing of the situation';
    case 'noExclusivity':
      return 'no exclusive terms are offered';
    case 'notApproved':
      return 'nobody inside has approved the exclusive terms (offer.internal.exclusivity_approved_by)';
    case 'noReference':
      return 'the dossier has no reference';
    case 'consent':
      return `no reference has agreed to be printed`;
    case 'noFigure':
      return 'the dossier has no figure and makes no business case';
    case 'withheldFigures':
      return 'every figure belongs to a reference that may not be printed';
    case 'noResults':
      return 'the dossier tells no results of earlier work';
    case 'silentHistory':
      return `the cooperation so far is ${gate.status}, without address_openly`;
  }
}

/** Whether a condition of `when` holds; kind and industry of the account steer, and are in no proposal. */
function holds(
  { path, wants }: Condition,
  facts: Facts,
  { kind, industry }: Pick<Dossier['account'], 'kind' | 'industry'>,
): boolean {
  const value = path === 'account.kind' ? kind : path === 'account.industry' ? industry : valueAt(facts, path);
  if (wants === 'present') return isThere(value);
  const text = textOf(value);
  return text !== null && wants.includes(text);
}

const isThere = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isRecord(value) && Object.keys(value).length === 0);

const valueAt = (facts: Facts, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), facts);

/** A value as one writes it under `when`: text, true or false, the digits of a number, a date. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return null;
  const inner = value.text ?? value.number ?? value.day ?? value.amount;
  return typeof inner === 'string' ? inner : null;
}
