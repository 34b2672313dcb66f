import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Document } from '../publication/document/Document.ts';
import { chooseForms } from '../publication/layout/blocks/chooseForms.ts';
import { plainText } from '../publication/layout/text/plainText.ts';

/** What the client looks at first, and no part of the document answers (W304). */
export const unansweredCriteria = (document: Document, scale = 1): readonly Finding[] =>
  chooseForms(document, scale)
    .sections.flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'numberedCells' && block.variant === 'criteria' ? [...block.items.entries()] : [],
    )
    .filter(([, { note }]) => note === null)
    .map(([i, { title }]) =>
      finding('W304', 'open', { path: ['account', 'criteria', i], criterion: plainText(title) }),
    );
