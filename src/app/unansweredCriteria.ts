import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Block } from '../publication/document/Block.ts';
import type { Document } from '../publication/document/Document.ts';
import type { Inlines } from '../publication/document/Inline.ts';
import { chooseForms } from '../publication/layout/blocks/chooseForms.ts';
import { plainText } from '../publication/layout/text/plainText.ts';

/** What the client looks at first, and no part of the document answers (W304). */
export const unansweredCriteria = (document: Document, scale = 1): readonly Finding[] =>
  chooseForms(document, scale)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap(criteriaIn)
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ i, title }) => finding('W304', 'open', { path: ['account', 'criteria', i], criterion: plainText(title) }));

interface Listed {
  readonly i: number;
  readonly title: Inlines;
  readonly isAnswered: boolean;
}

/** The criteria that a block lists: in cells, or as the map of the answers. */
function criteriaIn(block: Block): readonly Listed[] {
  if (block.type === 'numberedCells' && block.variant === 'criteria')
    return block.items.map(({ title, note }, i) => ({ i, title, isAnswered: note !== null }));
  if (block.type !== 'table' || block.lists !== 'criteria') return [];
  return block.rows.map(({ cells }, i) => ({
    i,
    title: cells[1]?.children ?? [],
    isAnswered: cells.some(({ children }) => children.some(({ type }) => type === 'jump')),
  }));
}
