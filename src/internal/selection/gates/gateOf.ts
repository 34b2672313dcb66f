import { findMissing } from '../../../foundation/markup/findMissing.ts';
import { bodySlot } from '../../../proposal/bodySlots.ts';
import type { Facts } from '../../../proposal/Facts.ts';
import type { ArgumentKind } from '../../../proposal/kinds.ts';
import type { Dossier } from '../../dossier/model/Dossier.ts';
import { bodyIn, type LibraryBlock } from '../../library/LibraryBlock.ts';
import { holds } from './holds.ts';
import { missingFacts } from './missingFacts.ts';

/** What a block is held against. */
export interface Grounds {
  readonly facts: Facts;
  readonly dossier: Dossier;
  readonly language: string;
}

/** Kinds that not even a dossier's own words may argue without their facts: each has a gate of its own in the disclosure. */
const alwaysGated: ReadonlySet<ArgumentKind> = new Set(['exclusivity', 'reference', 'figure', 'previous_cooperation']);

/** Why a block may not be used, as the end of a sentence; null where it may. Never overridden, by no pin and no flag. */
export function gateOf(block: LibraryBlock, grounds: Grounds): string | null {
  const { facts, dossier, language } = grounds;
  if (block.status !== 'approved') return `it is ${block.status}, not approved`;
  const body = bodyIn(block, language);
  if (block.text === null && body === null) return `it has no text in the language ${language}`;
  const failed = block.when.find((condition) => !holds(condition, facts, dossier.account));
  if (failed) return `it asks for ${failed.path} ${wanted(failed.wants)}`;
  if (block.text === null || alwaysGated.has(block.kind)) {
    const missing = missingFacts(block.kind, facts, dossier);
    if (missing !== null) return missing;
  }
  if (body === null) return null;
  const slot = (name: string): string | null => {
    const wants = bodySlot(name);
    if (wants?.place !== 'figure') return null;
    return facts.figures[wants.id] === undefined ? `figures.${wants.id}` : null;
  };
  const hole = findMissing(body.program, { context: facts, slot });
  return hole === null ? null : `the proposal says nothing at ${hole}, which it prints`;
}

const wanted = (wants: LibraryBlock['when'][number]['wants']): string =>
  wants === 'present' ? 'to be there' : `to be ${wants.join(' or ')}`;
