import { decodePicture } from '../../src/publication/assets/decodePicture.ts';
import type { DecodedPicture, Pictures } from '../../src/publication/assets/picture/DecodedPicture.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import type { People, Person } from '../../src/publication/document/DisplayBlock.ts';
import { t } from './inlines.ts';
import { exif, smallJpeg, withSegments } from './assets/jpegs.ts';
import { smallPng } from './assets/makePng.ts';
import { sampleDocument } from './sampleDocument.ts';

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20">
  <rect width="20" height="20" fill="#0E5A50"/>
  <circle cx="10" cy="10" r="6" fill="none" stroke="#fff" stroke-width="2"/>
  <path d="M30 4q10 0 10 12h60" fill-rule="evenodd"/>
</svg>`;

function decoded(bytes: Uint8Array): DecodedPicture {
  const { picture, fault } = decodePicture(bytes, 'picture', ['PNG', 'JPEG', 'SVG']);
  if (fault) throw new Error(fault.says);
  return picture;
}

/** One picture of each kind: a drawing, a photo that lies on its side, pixels that are partly see-through. */
export const samplePictures: Pictures = new Map([
  ['the-logo', decoded(Buffer.from(logo))],
  ['a-photo', decoded(withSegments(smallJpeg, exif(6)))],
  ['some-pixels', decoded(smallPng)],
]);

const handleTo = (handle: string): Person['photo'] => {
  const { width = 0, height = 0 } = samplePictures.get(handle) ?? {};
  return { handle, width, height };
};

const withPhoto = (person: Person, handle: string): Person => ({ ...person, photo: handleTo(handle) });

const illustrated = (people: People): People => ({
  ...people,
  contact: { ...people.contact, person: withPhoto(people.contact.person, 'a-photo') },
  // The first two share a photo: it is one picture of the file.
  others: people.others.map((person, i) => withPhoto(person, i < 2 ? 'a-photo' : 'some-pixels')),
});

/** The sample proposal with a logo and photos. */
export const illustratedDocument: Document = {
  ...sampleDocument,
  cover: { ...sampleDocument.cover, logo: { handle: 'the-logo', width: 1000, height: 200, alt: t('Logo: Meridian') } },
  sections: sampleDocument.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.type === 'people' ? illustrated(block) : block)),
  })),
};
