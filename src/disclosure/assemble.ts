import type { Selection } from '../internal/selection/Selection.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { ArgumentBlock, Proposal } from '../proposal/Proposal.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Puts the bodies of the chosen blocks, in their order, beside the facts. For whom and why they were chosen stays inside. */
export function assemble(facts: Facts, selection: Selection, language: string): Proposal {
  const blocks = selection.chosen.map(({ block }): ArgumentBlock => ({
    kind: block.kind,
    title: inLanguage(block.title, language),
    body: block.text === null ? (block.bodies[language] ?? block.bodies.any ?? null) : null,
    text: inLanguage(block.text, language),
    origin: block.id,
  }));
  return deepFreeze({ ...facts, blocks });
}

const inLanguage = (words: string | Readonly<Record<string, string>> | null, language: string): string | null =>
  words === null || typeof words === 'string' ? words : (words[language] ?? Object.values(words)[0] ?? null);
