import * as z from 'zod/mini';
import { about, list, oneOf, text } from '../../../foundation/schema/fields.ts';
import { pictureForms } from '../../../proposal/Picture.ts';
import { tableSections } from '../../../proposal/tableSections.ts';
import { id } from './primitives.ts';
import { words } from './words.ts';

/** A picture of the proposal's own: a drawing, a plan, a photo of the thing. */
const picture = z.strictObject({
  id: about('The name by which it is placed', id),
  file: about('PNG, JPEG or SVG, in the folder of the dossier', text),
  text: about('The line under it, which is also read out to those who cannot see it', words),
  section: about(
    'At the end of which section it stands; a band opens it',
    z._default(oneOf(tableSections), 'solution'),
  ),
  as: about(
    'figure: in the text, as large as it is sharp; band: over the whole width under the title of its section, cut to a band, one a section',
    z._default(oneOf(pictureForms), 'figure'),
  ),
});

export const pictures = list(picture);
