import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import { day, wording } from './leaf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** The annexes, with what they hold by its place: ids stay inside. */
export const discloseAnnexes = ({ annexes, tables, pictures }: Dossier, speaker: Speaker): Facts['annexes'] =>
  annexes.map(({ title, table, picture, requirements, version, date }, i) => ({
    title: speaker.maybe(title, ['annexes', i, 'title']),
    table: placeOf(table, tables),
    picture: placeOf(picture, pictures),
    requirements: requirements === true,
    version: version === undefined ? null : wording(version, ['annexes', i, 'version']),
    date: date === undefined ? null : day(date, ['annexes', i, 'date']),
  }));
