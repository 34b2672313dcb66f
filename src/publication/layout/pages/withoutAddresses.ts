import type { Block } from '../../document/Block.ts';
import type { Cover, CoverPart, Document, Section } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { dotted } from './coverParts.ts';
import type { CoverLeft } from './LaidCover.ts';

/** The parts of a foot: those who read it, whom to ask, and the company that wrote it. */
const companyAt = 2;
const contactAt = 1;

/** The cover without the addresses and details of both companies: who reads it and whom to ask stay, and how to reach them. */
export const withoutAddresses = (cover: Cover): Cover => ({
  ...cover,
  clientLines: [],
  foot: cover.foot.map((part, i) => (i === companyAt ? { ...part, lines: [] } : withoutCompany(part))),
});

/** The client's name stands on the cover already. */
const withoutCompany = (part: CoverPart): CoverPart => (part.below === undefined ? part : { ...part, below: [] });

/** The cover with name and position of whom to ask: how to reach this person stands with the team. */
export const withoutContacts = (cover: Cover): Cover => ({
  ...cover,
  foot: cover.foot.map((part, i) => (i === contactAt ? { ...part, lines: part.lines.slice(0, 1) } : part)),
});

/** Who is named beside the signatures, from the section where both companies stand to any. */
const places = ['acceptance', 'terms', 'team', 'working', 'investment'] as const;

/** The document with the cover that has room, and the addresses that left it where both parties stand. */
export function withAddresses(given: Document, fitted: Cover, { addresses }: CoverLeft): Document {
  const document = { ...given, cover: fitted };
  const block = addressesOf(given.cover, fitted);
  const id = places.find((place) => document.sections.some((section) => section.id === place));
  if (!addresses || block === null || id === undefined) return document;
  const sections = document.sections.map((section): Section =>
    section.id === id ? { ...section, blocks: overSignatures(section.blocks, block) } : section,
  );
  return { ...document, sections };
}

/** Nothing stands between what is accepted and who signs it, nor under that. */
function overSignatures(blocks: readonly Block[], block: Block): readonly Block[] {
  const found = blocks.findIndex(({ type }) => type === 'choiceList' || type === 'acceptance');
  return found < 0 ? [...blocks, block] : [...blocks.slice(0, found), block, ...blocks.slice(found)];
}

/** Each company, and whom to ask, with what stood under the name. */
function addressesOf({ addressesLabel, client, clientLines, foot }: Cover, fitted: Cover): Block | null {
  const isCut = (part: number): boolean => fitted.foot[part]?.lines.length !== foot[part]?.lines.length;
  const parts = [companyAt, contactAt].filter(isCut).map((part) => foot[part]);
  const written: readonly (readonly [Inlines, readonly Inlines[]])[] = [
    [client, clientLines],
    ...parts.flatMap((part) => (part ? [[part.name, part.lines] as const] : [])),
  ];
  const children = written
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]): Block => {
      const children: Inlines = [{ type: 'emphasis', weight: 'medium', children: name }];
      return { type: 'paragraph', role: 'small', children: dotted([children, ...lines]) };
    });
  return children.length === 0 ? null : { type: 'hanging', label: addressesLabel, note: null, children };
}
