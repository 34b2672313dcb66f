import type { Path } from '../foundation/data/Path.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Speaker } from './Speaker.ts';

/** Registration and bank data, of the seller and of the client. */
export const detailsOf = (
  details: Dossier['seller']['details'],
  path: Path,
  speaker: Speaker,
): Facts['seller']['details'] =>
  details.map(({ label, value }, i) => ({
    label: speaker.say(label, [...path, i, 'label']),
    value: speaker.say(value, [...path, i, 'value']),
  }));
