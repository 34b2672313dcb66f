import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { DecodedPicture, Pictures } from '../publication/assets/picture/DecodedPicture.ts';
import type { Document } from '../publication/document/Document.ts';
import type { PictureItem } from '../publication/layout/ground/Item.ts';
import type { Theme } from '../publication/theme/Theme.ts';

/** The document without a picture that its cover has no place for: what it shows is told to nobody. */
export function withoutUnseen(document: Document, { cover: { panel } }: Pick<Theme, 'cover'>): Document {
  const isSeen = document.form === 'full' && panel === 'photo';
  if (isSeen || document.cover.picture === undefined) return document;
  return { ...document, cover: { ...document.cover, picture: null } };
}

/** What a dossier says of pictures and its look prints in another way. */
export const pictureFindings = (
  { proposal, pictures }: Pick<Dossier, 'proposal' | 'pictures'>,
  { form }: Pick<Document, 'form'>,
  { cover }: Pick<Theme, 'cover'>,
): readonly Finding[] => [
  ...(form === 'full' && cover.panel === 'photo' && proposal.cover_picture === undefined
    ? [finding('I514', 'noPicture', { path: ['proposal'] })]
    : []),
  ...pictures.flatMap((picture, i) => asFigure(picture, i, pictures)),
];

/** A band that is none: one opens a section, and none an annex. */
function asFigure(
  { as, section }: Dossier['pictures'][number],
  place: number,
  all: Dossier['pictures'],
): readonly Finding[] {
  if (as !== 'band') return [];
  const at = { path: ['pictures', place, 'as'], found: as };
  if (section === 'annex') return [finding('I515', 'annex', at)];
  const first = all.findIndex((other) => other.as === 'band' && other.section === section);
  return first === place ? [] : [finding('I515', 'second', { ...at, section, first: `pictures[${first}]` })];
}

/** The fewest pixels an inch in which nobody sees them one by one, and how many look sharp. */
const fewestDpi = 100;
const sharpDpi = 150;
const pointsPerInch = 72;
const mmPerInch = 25.4;

/** Every picture that is printed larger than its pixels allow, once, where it is largest (W516). One file may be named in several places. */
export function coarsePictures(
  printed: readonly PictureItem[],
  pictures: Pictures,
  named: ReadonlyMap<string, readonly Finding['path'][]>,
  { cover }: Pick<Document, 'cover'>,
): readonly Finding[] {
  const isPrinted = ([section]: Finding['path']): boolean => section !== 'proposal' || (cover.picture ?? null) !== null;
  const largest = new Map<string, PictureItem>();
  for (const item of printed) {
    const known = largest.get(item.handle);
    const isCoarser = known === undefined || dpiOf(item) < dpiOf(known);
    if (isCoarser && hasPixels(pictures.get(item.handle))) largest.set(item.handle, item);
  }
  return [...largest.values()].flatMap((item): readonly Finding[] => {
    const [path] = (named.get(item.handle) ?? []).filter(isPrinted);
    if (path === undefined || dpiOf(item) >= fewestDpi) return [];
    const inches = item.width / pointsPerInch;
    const [width, dpi, pixels] = [inches * mmPerInch, dpiOf(item), inches * sharpDpi].map(Math.round);
    return [finding('W516', 'coarse', { path, width: width ?? 0, dpi: dpi ?? 0, pixels: pixels ?? 0 })];
  });
}

const hasPixels = (picture: DecodedPicture | undefined): boolean => picture !== undefined && picture.kind !== 'drawing';

/** Pixels an inch, as the picture is printed. */
const dpiOf = ({ view, width }: PictureItem): number => (view.width * pointsPerInch) / width;
