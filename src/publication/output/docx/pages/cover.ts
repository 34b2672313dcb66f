import type { Cover, CoverPart } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import { groundOf, onPanel, underWords } from '../../../theme/readableOn.ts';
import { holdsName } from '../../../layout/pages/coverParts.ts';
import type { Content } from '../blocks/Spot.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf, type CellContent, type GridCell } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone, paragraphWith, type ParagraphLook } from '../ground/paragraph.ts';
import { bodyHeight, footHeight, heightOf } from './coverHeights.ts';
import { dateCells } from './dateCells.ts';
import { dotted } from './dotted.ts';
import { picturesIn } from '../pictures/pictureRun.ts';

/** Inside the panel, its height, and that of a picture over it, in pt; the title stands at its foot. */
const panel = { pad: 24, least: 120, most: 360, picture: 200, others: 150 };
/** Over the words of a centred cover, how high the picture on it may be, and what its lines of one kind need; in pt. */
const centred = { most: 90, picture: 140, others: 170 };

/** Who offers: a logo, or a name; a draft shows a frame where its file is missing. */
export function sellerOf({ logo, seller }: Cover, desk: Desk, look: ParagraphLook = {}): CellContent {
  if (logo === null) return [paragraph('coverSeller', seller, desk, look)];
  if ('type' in logo) return [paragraph('missing', logo.children, desk, look)];
  return [paragraphWith('coverSeller', picturesIn([logo], desk.theme.cover.logo_box, desk), desk, look)];
}

/** Who it is, a name with its lines, and others under it. */
export function partOf(part: CoverPart, desk: Desk, more: readonly Inlines[] = []): CellContent {
  const people = [part, ...(part.beside ?? [])];
  return [
    paragraph('label', part.label, desk),
    ...people.flatMap(({ name, lines }) => [
      paragraph('small', name, desk, { style: 'strong', after: 0 }),
      ...lines.flatMap((line) => paragraphOrNone('small', line, desk, { after: 0 })),
    ]),
    ...paragraphOrNone('small', part.below, desk, { after: 0 }),
    ...more.flatMap((line) => paragraphOrNone('small', line, desk, { after: 0 })),
  ];
}

/** The cover: who writes to whom, the title, from when until when, and whom to ask. */
export const writeCover = (cover: Cover, desk: Desk): Content =>
  desk.theme.cover.layout === 'panel' ? panelCover(cover, desk) : centredCover(cover, desk);

function panelCover(cover: Cover, desk: Desk): Content {
  const { theme } = desk;
  const ground = underWords(theme.cover.panel);
  const color = onPanel(ground, 'paper', theme);
  const photo = theme.cover.panel === 'photo' ? (cover.picture ?? null) : null;
  const words: CellContent = [
    paragraph('coverClient', cover.client, desk, { color }),
    ...paragraphOrNone('small', cover.reply, desk, { color }),
    paragraph('title', cover.title, desk, { color, before: theme.space.xxl, after: 0 }),
  ];
  const end: GridCell = {
    content: [
      paragraph('small', cover.kind, desk, { style: 'strong', align: 'end', after: 0 }),
      ...paragraphOrNone('small', dotted([cover.confidential, cover.reference]), desk, { color: 'ink2', align: 'end' }),
    ],
  };
  const date = (part: Cover['issued'], style: 'coverIssued' | 'coverDate', align: 'start' | 'end'): GridCell => ({
    content: [paragraph('label', part.label, desk, { align }), paragraph(style, part.date, desk, { align })],
  });
  const foot = cover.foot.map((part, i) => ({ content: partOf(part, desk, i === 0 ? cover.clientLines : []) }));
  const shown = photo === null ? 0 : panel.picture;
  const free = bodyHeight(desk) - panel.others - shown - footHeight(cover, desk);
  const height = Math.max(panel.least, Math.min(panel.most - shown, free));
  return [
    gridOf([[{ content: sellerOf(cover, desk) }, end]], desk, { parts: [1, 1] }),
    gap(theme.space.xl, desk),
    ...(photo === null
      ? []
      : [paragraphWith('body', picturesIn([photo], [desk.width, panel.picture], desk), desk, { after: 0 })]),
    gridOf([[{ content: words, fill: groundOf(ground), foot: true, pad: [panel.pad, panel.pad] }]], desk, {
      parts: [1],
      height,
    }),
    gap(theme.space.m, desk),
    gridOf([[date(cover.issued, 'coverIssued', 'start'), date(cover.expiry, 'coverDate', 'end')]], desk, {
      parts: [1, 1],
    }),
    gap(theme.space.xxl, desk),
    gridOf([foot], desk, { parts: foot.map(() => 1) }),
  ];
}

function centredCover(cover: Cover, desk: Desk): Content {
  const { theme } = desk;
  const middle = { align: 'center' } as const;
  const [reader, contact] = cover.foot;
  const photo = theme.cover.panel === 'photo' ? (cover.picture ?? null) : null;
  const attention =
    reader?.below === undefined
      ? []
      : [
          paragraph('label', reader.label, desk, { ...middle, before: theme.space.s }),
          ...[reader, ...(reader.beside ?? [])].map(({ name, lines }) =>
            paragraph('small', dotted([name, ...lines]), desk, middle),
          ),
        ];
  const over = overWords(cover, photo === null ? 0 : centred.picture, desk);
  return [
    ...sellerOf(cover, desk, { ...middle, before: over / 2 }),
    ...(cover.logo === null || holdsName(cover.logo) ? [] : [paragraph('coverSeller', cover.seller, desk, middle)]),
    ...(photo === null
      ? []
      : [paragraphWith('body', picturesIn([photo], [desk.width, centred.picture], desk), desk, middle)]),
    paragraph('body', dotted([cover.kind, cover.confidential]), desk, {
      ...middle,
      color: 'ink2',
      before: over,
    }),
    paragraph('title', cover.title, desk, middle),
    paragraph('body', cover.preparedFor, desk, { ...middle, color: 'ink2', after: 0 }),
    paragraph('coverClient', cover.client, desk, middle),
    ...cover.clientLines.flatMap((line) => paragraphOrNone('small', line, desk, middle)),
    ...attention,
    ...paragraphOrNone('small', cover.reply, desk, middle),
    gap(over, desk),
    dateCells(cover, desk),
    gap(theme.space.m, desk),
    ...paragraphOrNone('small', contact === undefined ? [] : dotted([contact.name, ...contact.lines]), desk, {
      ...middle,
      color: 'ink2',
    }),
    ...paragraphOrNone('small', sellerLines(cover), desk, { ...middle, color: 'ink2' }),
  ];
}

/** Who offers, in one line at the foot: with the name where only the logo says it over the title. */
function sellerLines({ logo, foot: [, , seller] }: Cover): Inlines {
  const name = holdsName(logo) && seller !== undefined ? [seller.name] : [];
  return dotted([...name, ...(seller?.lines ?? [])]);
}

/** What is left over the words of a centred cover, shared out: over the seller, the words and the dates. */
function overWords(cover: Cover, picture: number, desk: Desk): number {
  const { type } = desk.theme;
  const [reader, contact] = cover.foot;
  const people = reader === undefined ? [] : [reader, ...(reader.beside ?? [])];
  const small = [
    ...cover.clientLines,
    cover.reply,
    ...people.map(({ name, lines }) => dotted([name, ...lines])),
    dotted(contact === undefined ? [] : [contact.name, ...contact.lines]),
    sellerLines(cover),
  ];
  const words = small.reduce((sum, line) => sum + heightOf(line, type.small, desk.width), 0);
  const names =
    heightOf(cover.title, type.cover_title, desk.width) + heightOf(cover.client, type.cover_client, desk.width);
  const free = bodyHeight(desk) - centred.others - desk.theme.cover.logo_box[1] - picture - words - names;
  return Math.max(6, Math.min(centred.most, free / 2.5));
}
