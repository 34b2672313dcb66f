import { describe, expect, test } from 'vitest';
import { coarsePictures, pictureFindings } from '../../src/app/pictureFindings.ts';
import type { Pictures } from '../../src/publication/assets/picture/DecodedPicture.ts';
import type { PictureItem } from '../../src/publication/layout/ground/Item.ts';
import { ground } from '../../src/publication/layout/ground/Tag.ts';
import { samplePictures } from '../publication/samplePictures.ts';
import { modernTheme } from '../publication/theme/modernTheme.ts';
import { checkData } from '../wall/buildData.ts';
import { minimal } from '../publication/compose/documentOf.ts';

const text = 'The hall';
const band = (more: object = {}): object => ({ file: 'hall.svg', text, as: 'band', ...more });

const told = (more: object): readonly (readonly [code: string, at: string])[] =>
  checkData({ ...minimal, ...more })
    .diagnostics.filter(({ code }) => ['I514', 'I515', 'I330'].includes(code))
    .map(({ code, path }) => [code, path.join('.')]);

describe('a band that is printed as a figure (I515)', () => {
  test.each<[string, readonly object[], readonly (readonly [string, string])[]]>([
    ['one band', [band({ id: 'a' })], []],
    ['one in each of two sections', [band({ id: 'a' }), band({ id: 'b', section: 'team' })], []],
    ['a second one', [band({ id: 'a' }), band({ id: 'b' })], [['I515', 'pictures.1.as']]],
    [
      'a third one',
      [band({ id: 'a' }), band({ id: 'b' }), band({ id: 'c' })],
      [
        ['I515', 'pictures.1.as'],
        ['I515', 'pictures.2.as'],
      ],
    ],
    ['beside figures', [{ ...band({ id: 'a' }), as: 'figure' }, band({ id: 'b' })], []],
    ['in an annex', [band({ id: 'a', section: 'annex' })], [['I515', 'pictures.0.as']]],
  ])('%s', (_, pictures, expected) => {
    expect(told({ pictures })).toEqual(expected);
  });
});

describe('the picture of a cover', () => {
  const proposal = { title: 'Automation', currency: 'EUR', cover_picture: { file: 'hall.svg', text } };
  test('is told as not printed where the look has no place for it', () => {
    expect(told({ proposal })).toEqual([['I330', 'proposal.cover_picture']]);
  });

  const photo = { ...modernTheme, cover: { ...modernTheme.cover, panel: 'photo' as const } };
  const { composed } = checkData({ ...minimal });
  const dossier = composed?.spoken;
  const codesOf = (theme: typeof modernTheme, form: 'full' | 'short', more: object = {}): readonly string[] => {
    if (dossier === undefined) throw new Error('The minimal dossier was not read.');
    return pictureFindings({ ...dossier, proposal: { ...dossier.proposal, ...more } }, { form }, theme).map(
      ({ code }) => code,
    );
  };
  test.each<[string, readonly string[], readonly string[]]>([
    ['is missed by a look that shows one', codesOf(photo, 'full'), ['I514']],
    ['is not missed by other looks', codesOf(modernTheme, 'full'), []],
    ['is not missed where there is no cover', codesOf(photo, 'short'), []],
    ['is there', codesOf(photo, 'full', { cover_picture: { file: 'hall.svg', text } }), []],
  ])('%s', (_, codes, expected) => {
    expect(codes).toEqual(expected);
  });
});

describe('too few pixels for the size (W516)', () => {
  const item = (handle: string, pixels: number, width: number): PictureItem => ({
    kind: 'picture',
    x: 0,
    y: 0,
    width,
    height: width,
    handle,
    natural: { width: pixels, height: pixels },
    view: { x: 0, y: 0, width: pixels, height: pixels },
    tag: ground,
  });
  const pictures: Pictures = samplePictures;
  const paths = new Map<string, readonly (readonly (string | number)[])[]>([
    [
      'a-photo',
      [
        ['proposal', 'cover_picture', 'file'],
        ['pictures', 1, 'file'],
      ],
    ],
    ['the-logo', [['pictures', 0, 'file']]],
  ]);
  const { composed } = checkData({ ...minimal });
  const coarseOn = (items: readonly PictureItem[], onCover: boolean): readonly string[] => {
    if (composed === null) throw new Error('The minimal dossier was not composed.');
    const shown = onCover ? { handle: 'a-photo', width: 1, height: 1, alt: [] } : null;
    const cover = { ...composed.document.cover, picture: shown };
    return coarsePictures(items, pictures, paths, { cover }).map(({ code, path }) => `${code} ${path.join('.')}`);
  };
  const found = (...items: readonly PictureItem[]): readonly string[] => coarseOn(items, true);
  const coarse = ['W516 proposal.cover_picture.file'];
  test.each<[string, readonly PictureItem[], readonly string[]]>([
    ['as many as it needs', [item('a-photo', 760, 547)], []],
    ['fewer', [item('a-photo', 700, 547)], coarse],
    ['once, however often it is shown', [item('a-photo', 700, 547), item('a-photo', 700, 600)], coarse],
    ['enough for the one, too few for the other', [item('a-photo', 700, 60), item('a-photo', 700, 547)], coarse],
    ['a drawing has none', [item('the-logo', 10, 547)], []],
    ['one that no field of the dossier names', [item('some-pixels', 10, 547)], []],
  ])('%s', (_, items, expected) => {
    expect(found(...items)).toEqual(expected);
  });

  test('on the cover where that shows it, else where it is named as well', () => {
    const items = [item('a-photo', 100, 547)];
    expect(coarseOn(items, false)).toEqual(['W516 pictures.1.file']);
  });
});
