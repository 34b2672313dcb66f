import type { PictureFacts } from '../../../proposal/Picture.ts';
import type { SectionId } from '../../../proposal/sectionIds.ts';
import type { OwnPicture, Pictures } from '../../document/DisplayBlock.ts';
import { sentence, spoken, type Composer } from '../pieces/Composer.ts';

/** A picture of the proposal's own by its id; nothing where there is none of that name. */
export function pictureOfId(composer: Composer, id: string): readonly Pictures[] {
  const { pictures } = composer.proposal;
  const picture = Object.hasOwn(pictures, id) ? pictures[id] : undefined;
  return picture === undefined ? [] : together(composer, [picture]);
}

/** The pictures of a section besides those that are `placed` already, in their order. */
export const picturesOfSection = (
  composer: Composer,
  section: SectionId | 'annex',
  placed: ReadonlySet<number>,
): readonly Pictures[] =>
  together(
    composer,
    inOrder(composer).filter((picture) => picture.section === section && !placed.has(picture.place)),
  );

/** All pictures, as the dossier lists them. */
export const inOrder = ({ proposal }: Composer): readonly PictureFacts[] =>
  Object.values(proposal.pictures).toSorted((a, b) => a.place - b.place);

/** Pictures that follow each other, so that small ones can stand side by side; a draft may lack one. */
export function together(composer: Composer, pictures: readonly PictureFacts[]): readonly Pictures[] {
  const { start, locale } = composer;
  const items = pictures.flatMap(({ place, text, picture, scalable }): readonly OwnPicture[] => {
    if (picture === null) return [];
    const caption = sentence(start(text), locale);
    return [{ own: place, picture: { ...picture, alt: spoken(caption, locale) }, scalable, caption }];
  });
  return items.length === 0 ? [] : [{ type: 'pictures', items }];
}
