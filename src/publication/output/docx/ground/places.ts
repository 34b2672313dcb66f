import type { Document } from '../../../document/Document.ts';
import type { Target } from '../../../document/Inline.ts';
import { partsOf, typedIn } from './walk.ts';

/** A place that page numbers and words lead to. */
export interface Place {
  /** Its bookmark: a number by its order in the document, never an id of ours. */
  readonly name: string;
  /** What its page number is written with: `A-{page}` in an annex, which counts its own; null elsewhere. */
  readonly pattern: string | null;
}

/** The place of a target that the document has, else of the other; null where it has neither. */
export type Places = (target: Target, or?: Target) => Place | null;

/** Every place of a document: its sections and annexes, and the marks inside them. */
export function placesOf(document: Document): Places {
  const found = new Map<Target, Place>();
  const { annexPage } = document.running;
  for (const part of partsOf(document)) {
    const pattern = 'letter' in part ? annexPage.replace('{letter}', part.letter) : null;
    const marks = typedIn(part).flatMap(({ type, target }) =>
      type === 'mark' && typeof target === 'number' ? [target] : [],
    );
    for (const target of [part.id, ...marks])
      if (!found.has(target)) found.set(target, { name: `_place${found.size + 1}`, pattern });
  }
  return (target, or = target) => found.get(target) ?? found.get(or) ?? null;
}
