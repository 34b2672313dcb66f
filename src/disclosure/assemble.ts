import { bodyIn, type Spoken } from '../internal/library/LibraryBlock.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { ArgumentBlock, Proposal } from '../proposal/Proposal.ts';
import { deepFreeze } from './deepFreeze.ts';

/** Puts the bodies of the chosen blocks, in their order, beside the facts. For whom and why they were chosen stays inside. */
export function assemble(facts: Facts, selection: Selection, language: string): Proposal {
  const blocks = selection.chosen.map(({ block, bridges }): ArgumentBlock => ({
    kind: block.kind,
    title: block.text === null ? wordsIn(block.title, language) : inLanguage(block.title, language),
    body: block.text === null ? (bodyIn(block, language)?.source ?? null) : null,
    text: inLanguage(block.text, language),
    // A dossier's own bridge is a note of the KAM's; only the library's are written to be printed.
    bridge: bridges && block.text === null ? wordsIn(block.bridge, language) : null,
    origin: block.id,
  }));
  return deepFreeze({ ...facts, blocks });
}

/** Words of a library in this language, or none: another language's would stand out. */
const wordsIn = (words: Spoken, language: string): string | null =>
  words === null || typeof words === 'string' ? words : (words[language] ?? null);

/** A dossier's own words, in its own language where this one is missing (W502). */
const inLanguage = (words: Spoken, language: string): string | null =>
  wordsIn(words, language) ?? (words === null ? null : (Object.values(words)[0] ?? null));
