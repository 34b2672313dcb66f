import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Speaker } from './Speaker.ts';

/** The annexes, with what they hold by its place: ids stay inside. */
export const discloseAnnexes = ({ annexes, tables, pictures }: Dossier, speaker: Speaker): Facts['annexes'] =>
  annexes.map(({ title, table, picture, requirements }, i) => ({
    title: speaker.maybe(title, ['annexes', i, 'title']),
    table: placeOf(table, tables),
    picture: placeOf(picture, pictures),
    requirements: requirements === true,
  }));

function placeOf(id: string | undefined, among: readonly { readonly id: string }[]): number | null {
  const place = among.findIndex((one) => one.id === id);
  return place < 0 ? null : place;
}
