import type { Dossier } from '../dossier/Dossier.ts';
import type { LibraryBlock } from './LibraryBlock.ts';

/** The arguments that stand in the dossier itself, for this client only; plain text, and always approved. */
export const ownBlocks = ({ blocks }: Dossier['arguments']): readonly LibraryBlock[] =>
  blocks.map((block) =>
    Object.freeze({
      id: block.id,
      kind: block.kind,
      origin: 'dossier',
      file: '',
      title: block.title ?? null,
      bodies: {},
      text: block.text,
      placesFacts: false,
      when: [],
      criteria: block.criteria,
      industries: [],
      offers: [],
      bridge: block.bridge ?? null,
      group: block.group ?? null,
      conflictsWith: block.conflicts_with,
      order: block.order,
      owner: null,
      version: null,
      status: 'approved',
      reviewBy: null,
    }),
  );
