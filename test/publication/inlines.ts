import type { From } from '../../src/proposal/leaves.ts';
import type { Inline, Inlines } from '../../src/publication/document/Inline.ts';
import type { SectionId } from '../../src/proposal/sectionIds.ts';

/** The layout's own words. */
export const t = (value: string): Inlines => [{ type: 'text', value, source: null, isolate: false }];

/** A value from the dossier. */
export const v = (value: string, source: From = { dossier: ['proposal', 'title'] }): Inlines => [
  { type: 'text', value, source, isolate: true },
];

export const strong = (children: Inlines): Inline => ({ type: 'emphasis', weight: 'strong', children });
export const medium = (children: Inlines): Inline => ({ type: 'emphasis', weight: 'medium', children });
export const link = (href: string, value: string): Inlines => [{ type: 'link', href, children: t(value) }];
export const mail = (address: string): Inlines => link(`mailto:${address}`, address);
export const phone = (number: string): Inlines => link(`tel:${number.replaceAll(' ', '')}`, number);
export const page = (of: SectionId): Inline => ({ type: 'pageNumber', of });
