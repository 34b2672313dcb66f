/** What a block's body may place: its kind's facts, or one figure. Closed; `figure:` is followed by the figure's id. */
export type BodySlot = { readonly place: 'facts' } | { readonly place: 'figure'; readonly id: string };

/** Reads the name of a slot in a body; null for one that bodies do not know. */
export function bodySlot(name: string): BodySlot | null {
  if (name === 'facts') return { place: 'facts' };
  const id = /^figure:([a-z0-9][a-z0-9_-]*)$/i.exec(name)?.[1];
  return id === undefined ? null : { place: 'figure', id };
}
