import type { Target } from './Inline.ts';

/** The address of a place in the document itself, as in HTML. */
export const addressOf = (target: Target): string => `#${target}`;

/** Whether an address leads to a place in the document itself: no link that somebody wrote may (`mayLink`). */
export const isInside = (href: string): boolean => href.startsWith('#');

/** Schemes that may leave a document; `javascript:`, `data:` and `file:` may not. */
const schemes = /^(?:https?|mailto|tel):/iu;

/** Whether a link may be written into a document. */
export const mayLink = (href: string): boolean => schemes.test(href);

/** The last look at a link before an output writes it; what composed it has asked `mayLink`, so a throw is a fault of the program. */
export function checkLink(href: string): void {
  if (!mayLink(href)) throw new Error(`A link may not lead to ${href}.`);
}
