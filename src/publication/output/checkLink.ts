/** Schemes that may leave the document. */
const allowed = /^(?:https?|mailto|tel):/iu;

/** The last look at a link before it is written. */
export function checkLink(href: string): void {
  if (!allowed.test(href)) throw new Error(`A link may not lead to ${href}.`);
}
