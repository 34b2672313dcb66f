import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import type { PictureHandles } from './people.ts';
import type { Speaker } from './Speaker.ts';

/** The letter before the summary. */
export const discloseLetter = ({ letter }: Dossier, speaker: Speaker): Facts['letter'] =>
  letter === null
    ? null
    : {
        greeting: speaker.say(letter.greeting, ['letter', 'greeting']),
        paragraphs: paragraphsOf(speaker.say(letter.text, ['letter', 'text'])),
        close: speaker.say(letter.close, ['letter', 'close']),
      };

/** Pictures of the proposal's own by their ids; where each lies stays inside. */
export const disclosePictures = ({ pictures }: Dossier, { own }: PictureHandles, speaker: Speaker): Facts['pictures'] =>
  Object.fromEntries(
    pictures.map(({ id, text, section, as }, place) => [
      id,
      {
        place,
        section,
        as,
        text: speaker.say(text, ['pictures', place, 'text']),
        picture: own[place]?.handle ?? null,
        scalable: own[place]?.scalable ?? false,
      },
    ]),
  );

/** The picture on the cover, with what it shows; where it lies stays inside. */
export function discloseCoverPicture(
  { proposal: { cover_picture: given } }: Dossier,
  { cover = null }: PictureHandles,
  speaker: Speaker,
): Facts['proposal']['cover_picture'] {
  if (given === undefined) return null;
  return { text: speaker.say(given.text, ['proposal', 'cover_picture', 'text']), picture: cover };
}
