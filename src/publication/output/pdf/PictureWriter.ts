import { Buffer } from 'node:buffer';
import { placeOf } from '../../assets/jpeg/orientation.ts';
import type { Bitmap, Drawing, Jpeg, DecodedPicture, Pictures } from '../../assets/picture/DecodedPicture.ts';
import { packRows } from '../../assets/png/encodePng.ts';
import type { PictureItem } from '../../layout/ground/Item.ts';
import { drawnPathOperators, pdfNumber } from './operators.ts';
import type { TaggedDocument } from './TaggedDocument.ts';

/** A picture in the file, as the content of a page names it. */
interface Embedded {
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
}

/** A scale is a small number: three decimals would draw it too large or too small. */
const precise = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0);

const imageDictionary = (width: number, height: number, channels: 1 | 3): Record<string, unknown> => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
  BitsPerComponent: 8,
});

/**
 * The pictures of a file, each embedded once, when it is first painted. All of it is written at once and in order:
 * pdfkit's own way for PNG finishes when it pleases, and two files of one document would differ.
 */
export class PictureWriter {
  readonly #document: TaggedDocument;
  readonly #pictures: Pictures;
  readonly #embedded = new Map<string, Embedded>();

  constructor(document: TaggedDocument, pictures: Pictures) {
    this.#document = document;
    this.#pictures = pictures;
  }

  /** The operators that show a picture in its box; what lies outside the view is cut off. */
  paint({ handle, x, y, width, height, natural, view }: PictureItem): string {
    const picture = this.#pictures.get(handle);
    if (picture === undefined) throw new Error('A page shows a picture that nobody loaded.');
    const { name, reference } = this.#embed(handle, picture);
    const resources: { readonly xobjects: Record<string, unknown> } = this.#document.page;
    resources.xobjects[name] ??= reference;
    const [across, down] = [width / view.width, height / view.height];
    const whole = view.width === natural.width && view.height === natural.height;
    const clip = whole ? [] : [`${[x, y, width, height].map(pdfNumber).join(' ')} re W n`];
    const [a, b, c, d, e, f] = squareOf(picture);
    const matrix = [a * across, b * down, c * across, d * down, x + (e - view.x) * across, y + (f - view.y) * down];
    return ['q', ...clip, `${matrix.map(precise).join(' ')} cm /${name} Do`, 'Q'].join(' ');
  }

  #embed(handle: string, picture: DecodedPicture): Embedded {
    const known = this.#embedded.get(handle);
    if (known !== undefined) return known;
    const made = { name: `Im${this.#embedded.size + 1}`, reference: this.#write(picture) };
    this.#embedded.set(handle, made);
    return made;
  }

  #write(picture: DecodedPicture): PDFKit.PDFKitReference {
    switch (picture.kind) {
      case 'bitmap':
        return this.#writeBitmap(picture);
      case 'jpeg':
        return this.#writeJpeg(picture);
      case 'drawing':
        return this.#writeDrawing(picture);
    }
  }

  #writeJpeg({ width, height, orientation, channels, bytes }: Jpeg): PDFKit.PDFKitReference {
    const [across, down] = orientation > 4 ? [height, width] : [width, height];
    const reference = this.#document.ref({ ...imageDictionary(across, down, channels), Filter: 'DCTDecode' });
    reference.end(bytes);
    return reference;
  }

  #writeBitmap({ width, height, channels, samples, alpha }: Bitmap): PDFKit.PDFKitReference {
    const mask = alpha === null ? null : this.#writeSamples(alpha, width, height, 1, {});
    return this.#writeSamples(samples, width, height, channels, mask === null ? {} : { SMask: mask });
  }

  #writeSamples(
    samples: Uint8Array,
    width: number,
    height: number,
    channels: 1 | 3,
    more: Readonly<Record<string, unknown>>,
  ): PDFKit.PDFKitReference {
    const reference = this.#document.ref({
      ...imageDictionary(width, height, channels),
      ...more,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: 8, Columns: width },
    });
    reference.end(packRows(samples, width, channels));
    return reference;
  }

  #writeDrawing({ width, height, paths }: Drawing): PDFKit.PDFKitReference {
    const reference = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    reference.end(Buffer.from(paths.map(drawnPathOperators).join('\n')));
    return reference;
  }
}

/** From what PDF draws in (the unit square, its `y` upwards) to the picture's own units from its top-left. */
function squareOf(picture: DecodedPicture): readonly [number, number, number, number, number, number] {
  const { kind, width, height } = picture;
  if (kind === 'drawing') return [1, 0, 0, 1, 0, 0];
  const [a, b, c, d, e, f] = placeOf[kind === 'jpeg' ? picture.orientation : 1];
  return [a * width, b * height, -c * width, -d * height, (e + c) * width, (f + d) * height];
}
