import type { PictureFacts } from '../../../proposal/Picture.ts';
import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { OwnPicture, PictureBand, Pictures } from '../../document/DisplayBlock.ts';
import { sentence, spoken, type Composer } from '../pieces/Composer.ts';

/** A picture of the proposal's own by its id; nothing where there is none of that name. */
export function pictureOfId(composer: Composer, id: string): readonly (Pictures | PictureBand)[] {
  const { pictures } = composer.proposal;
  const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  if (picture === undefined) return [];
  return isBand(composer, picture) ? asBand(composer, picture) : together(composer, [picture]);
}

type Section = SectionId | 'annex';

/** The band that opens a section, unless it is `placed` already. */
export const bandOfSection = (
  composer: Composer,
  section: Section,
  placed: ReadonlySet<number>,
): readonly PictureBand[] =>
  ofSection(composer, section, placed)
    .filter((picture) => isBand(composer, picture))
    .flatMap((picture) => asBand(composer, picture));

/** The pictures of a section besides its band and those that are `placed` already, in their order. */
export const picturesOfSection = (
  composer: Composer,
  section: Section,
  placed: ReadonlySet<number>,
): readonly Pictures[] =>
  together(
    composer,
    ofSection(composer, section, placed).filter((picture) => !isBand(composer, picture)),
  );

const ofSection = (composer: Composer, section: Section, placed: ReadonlySet<number>): readonly PictureFacts[] =>
  inOrder(composer).filter((picture) => picture.section === section && !placed.has(picture.place));

/** One band a section, the first that asks for it; a page of an annex is no place to open anything. */
const isBand = (composer: Composer, picture: PictureFacts): boolean =>
  picture.section !== 'annex' &&
  inOrder(composer).find(({ as, section }) => as === 'band' && section === picture.section) === picture;

/** All pictures, as the dossier lists them. */
export const inOrder = ({ proposal }: Composer): readonly PictureFacts[] =>
  Object.values(proposal.pictures).toSorted((a, b) => a.place - b.place);

const asBand = (composer: Composer, picture: PictureFacts): readonly PictureBand[] =>
  ownPictures(composer, [picture]).map((item) => ({ type: 'pictureBand', item }));

/** Pictures that follow each other, so that small ones can stand side by side. */
export function together(composer: Composer, pictures: readonly PictureFacts[]): readonly Pictures[] {
  const items = ownPictures(composer, pictures);
  return items.length === 0 ? [] : [{ type: 'pictures', items }];
}

/** Pictures with the lines under them; a draft may lack one. */
const ownPictures = ({ start, locale }: Composer, pictures: readonly PictureFacts[]): readonly OwnPicture[] =>
  pictures.flatMap(({ place, text, picture, scalable }) => {
    if (picture === null) return [];
    const caption = sentence(start(text), locale);
    return [{ own: place, picture: { ...picture, alt: spoken(caption, locale) }, scalable, caption }];
  });
