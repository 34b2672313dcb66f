import type { Finding } from '../foundation/diagnostics/finding.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Words } from '../internal/dossier/schema/words.ts';
import { bodyIn } from '../internal/library/LibraryBlock.ts';
import type { Selection } from '../internal/selection/Selection.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { ArgumentBlock, Proposal } from '../proposal/Proposal.ts';
import { deepFreeze } from './leaf.ts';
import type { Wording } from '../proposal/leaves.ts';
import { speaker as speak } from './Speaker.ts';

export interface AssemblyInput {
  readonly facts: Facts;
  readonly selection: Selection;
  /** The dossier's own arguments, for the places of their words. */
  readonly dossierBlocks: Dossier['arguments']['blocks'];
  /** What stands behind the guarantee. */
  readonly annexes: Dossier['annexes'];
  /** Ids of the client's criteria, in their order. */
  readonly ranks: readonly string[];
  /** The requirements that name an argument, by their places. */
  readonly requirementsOf: (argument: string) => readonly number[];
  /** The document's language. */
  readonly language: string;
  /** The language that the dossier is written in. */
  readonly dossierLanguage: string;
}

export interface Assembled {
  readonly proposal: Proposal;
  /** Texts of the dossier's own arguments that are missing in the document's language (W502). */
  readonly findings: readonly Finding[];
  /** Whether any of them was there in it. */
  readonly isUnderstood: boolean;
}

/** Puts the bodies of the chosen blocks, in their order, beside the facts. For whom and why they were chosen stays inside. */
export function assemble({
  facts,
  selection,
  dossierBlocks,
  annexes,
  ranks,
  requirementsOf,
  language,
  dossierLanguage,
}: AssemblyInput): Assembled {
  const findings: Finding[] = [];
  const speaker = speak(language, dossierLanguage, findings);
  const blocks = selection.chosen.map(({ block, bridges }): ArgumentBlock => {
    const { kind, id: origin, text } = block;
    const criteria = block.criteria.flatMap((id) => facts.account.criteria[ranks.indexOf(id)]?.label ?? []);
    const at = annexes.findIndex((annex) => annex.block === origin);
    const annex = at < 0 ? null : at;
    const path = ['arguments', 'blocks', dossierBlocks.findIndex(({ id }) => id === origin)];
    // A dossier's own argument is plain words; its bridge is a note of the KAM's. Only the library's are printed.
    if (text !== null)
      return {
        kind,
        title: speaker.maybe(block.title ?? undefined, [...path, 'title']),
        body: null,
        text: speaker.say(text, [...path, 'text']),
        bridge: null,
        criteria,
        annex,
        requirements: requirementsOf(origin),
        origin,
      };
    const wordsOf = (words: Words | null): Wording | null => libraryWording(words, language, origin);
    const body = bodyIn(block, language)?.source ?? null;
    return {
      kind,
      title: wordsOf(block.title),
      body,
      text: null,
      bridge: bridges ? wordsOf(block.bridge) : null,
      criteria,
      annex,
      requirements: requirementsOf(origin),
      origin,
    };
  });
  return { proposal: deepFreeze({ ...facts, blocks }), findings, isUnderstood: speaker.isUnderstood() };
}

/** Words of a library in this language, or none: another language's would stand out. */
function libraryWording(words: Words | null, language: string, block: string): Wording | null {
  const text = words === null || typeof words === 'string' ? words : words[language];
  return text === null || text === undefined ? null : { text, from: { block } };
}
