import { exif, segment, smallJpeg, withSegments } from '../publication/assets/jpegs.ts';
import { chunk, makePng } from '../publication/assets/makePng.ts';
import { dataLeaves, type Data } from './leaves.ts';

/** What somebody's programs wrote beside the pixels; none of it may be found in any output. */
export const pictureCanary = 'picturecanary';

const note = (where: string): string => `${pictureCanary} ${where}`;

const svg = Buffer.from(`<?xml version="1.0"?>
<!-- ${note('comment')} -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:e="urn:editor" viewBox="0 0 60 20" e:file="/home/${note('path')}">
  <title>${note('title')}</title><desc>${note('desc')}</desc><metadata>${note('metadata')}</metadata>
  <g id="${pictureCanary}-layer" e:label="${note('label')}">
    <rect class="${pictureCanary}" width="60" height="20" fill="#0E5A50"/><path id="${pictureCanary}" fill="#fff" d="M5 5h50v10H5z"/>
  </g>
</svg>`);

const jpeg = withSegments(
  smallJpeg,
  exif(6, 'II', note('GPS 25.2048 N 55.2708 E')),
  segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${note('xmp')}`)),
  segment(0xed, Buffer.from(note('photoshop'))),
  segment(0xfe, Buffer.from(note('comment'))),
);

const png = makePng(
  {
    width: 8,
    height: 10,
    color: 6,
    depth: 8,
    interlaced: true,
    sample: (x, y, channel) => (channel === 3 ? 255 - x * 20 : (x * 30 + y * 9) % 256),
  },
  [
    chunk('tEXt', Buffer.from(`Author\0${note('text')}`)),
    chunk('iTXt', Buffer.from(`Comment\0\0\0\0\0${note('international')}`)),
    chunk('eXIf', Buffer.from(`MM\0*${note('exif')}`)),
  ],
);

/** A picture full of notes for a file name, by its ending. */
export function pictureFor(name: string): Buffer {
  if (name.endsWith('.svg')) return svg;
  return name.endsWith('.png') ? png : jpeg;
}

const isPicture = (value: unknown): value is string => typeof value === 'string' && /^\w+\.(svg|png|jpg)$/.test(value);

/** Pictures that a dossier names and that are not among the files that were read. */
export const unreadPictures = (data: Data, read: readonly string[]): readonly string[] =>
  dataLeaves(data).flatMap(({ value }) => (isPicture(value) && !read.includes(value) ? [value] : []));
