/** Where an entry stands, by its id, which stays inside; null where none has it, or none is named. */
export function placeOf(id: string | null | undefined, among: readonly { readonly id: string }[]): number | null {
  const place = among.findIndex((one) => one.id === id);
  return place < 0 ? null : place;
}
