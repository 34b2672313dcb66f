/** What a block's body may place: its kind's facts, one figure, one table or one picture. Closed; the id follows a colon. */
export type BodySlot =
  { readonly place: 'facts' } | { readonly place: 'figure' | 'table' | 'picture'; readonly id: string };

/** Reads the name of a slot in a body; null for one that bodies do not know. */
export function bodySlot(name: string): BodySlot | null {
  if (name === 'facts') return { place: 'facts' };
  const [, place, id] = /^(figure|table|picture):([A-Za-z0-9][A-Za-z0-9_-]*)$/.exec(name) ?? [];
  if (id === undefined) return null;
  return { place: place === 'table' || place === 'picture' ? place : 'figure', id };
}

/** The table or the picture that a layout places, by its id; null for every other slot. */
export function ownSlot(name: string): { readonly place: 'table' | 'picture'; readonly id: string } | null {
  const slot = bodySlot(name);
  return slot?.place === 'table' || slot?.place === 'picture' ? { place: slot.place, id: slot.id } : null;
}
