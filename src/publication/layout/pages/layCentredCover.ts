import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { TypeRole } from '../../theme/Theme.ts';
import { fillRect, frameRect, strokeBox } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { blank, layText, lower, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { fitText } from '../ground/fitText.ts';
import { coverPicture } from '../ground/placePicture.ts';
import { dotted, holdsName, layDateCells, layLogo, likedByDates } from './coverParts.ts';
import type { LaidCover } from './LaidCover.ts';
import { layRuler } from './layRuler.ts';

/** Where the parts are, as part of the page's height. */
const at = { seller: 0.114, title: 0.325, cells: 0.78 };
/** The widest that a title and the cells may be. */
const widest = 411;
const accent = { width: 60, height: 1.5 };

/** Two frames round the page. */
function layFrames(setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const looks = [
    { color: 'ink', lineWidth: theme.line.strong, dash: null },
    { color: 'rule', lineWidth: theme.line.rule, dash: null },
  ] as const;
  return (theme.cover.frame ?? []).map((inset, i) => {
    const across: Extent = { start: inset, width: frame.width - 2 * inset };
    return frameRect(across, inset, frame.height - 2 * inset, looks[i] ?? looks[0], setting);
  });
}

/** The title with what it is and whom it is for. */
function layTitle(cover: Cover, across: Extent, tag: Tag, setting: Setting): Box {
  const { space } = setting.theme;
  const [reader] = cover.foot;
  const line = lineIn(across, tag, setting);
  const rule = { start: across.start + (across.width - accent.width) / 2, width: accent.width };
  const centred = { align: 'center' } as const;
  const attention =
    reader?.below === undefined
      ? []
      : [
          blank(space.s),
          line(reader.label, 'note'),
          ...[reader, ...(reader.beside ?? [])].map(({ name, lines }) => line(dotted([name, ...lines]), 'small')),
        ];
  const reply = cover.reply.length === 0 ? [] : [blank(space.s), line(cover.reply, 'small')];
  return stack([
    line(dotted([cover.kind, cover.confidential]), 'body'),
    blank(space.m),
    { height: accent.height, items: [fillRect(rule, 0, accent.height, 'brand', setting)] },
    blank(space.l),
    fitText(cover.title, 'cover_title', across, makeTag('H1', tag), setting, centred),
    blank(space.xl),
    line(cover.preparedFor, 'body'),
    fitText(cover.client, 'cover_client', across, makeTag('P', tag), setting, centred),
    ...cover.clientLines.map((words) => line(words, 'small')),
    ...attention,
    ...reply,
  ]);
}

/** The lowest band that still shows something with its rules, and the highest picture in it; from a rule to the picture, in pt. */
const leastOfBand = 70;
const highestBand = 176;
const insideRules = 4;

/** The picture between two rules, as high as the page lets it be. */
function layPhotoBand({ picture = null }: Cover, across: Extent, room: number, tag: Tag, setting: Setting): Box {
  const rule = strokeBox(across, { width: setting.theme.line.strong, color: 'ink' }, setting);
  const height = Math.min(highestBand, room - 2 * (rule.height + insideRules));
  if (picture === null || height <= 0) return blank(0);
  const figure = makeTag('Figure', tag, { alt: plainText(picture.alt) });
  const box = { x: across.start, y: 0, width: across.width, height };
  const shown: Box = { height, items: [coverPicture(picture, box, 0.5, figure)] };
  return stack([rule, blank(insideRules), shown, blank(insideRules), rule]);
}

/** The dates in cells between two rules, wider than the title where they need it, and who wrote it. */
function layDates(cover: Cover, title: Extent, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const width = Math.max(title.width, Math.min(likedByDates(cover, setting), frame.text.width));
  const across: Extent = { start: title.start - (width - title.width) / 2, width };
  const line = lineIn(across, tag, setting);
  const [, contact, seller] = cover.foot;
  const rule = strokeBox(across, { width: theme.line.strong, color: 'ink' }, setting);
  return stack([
    rule,
    blank(theme.space.s),
    layDateCells(cover, across, tag, setting),
    blank(theme.space.s),
    rule,
    blank(theme.space.m),
    line(contact === undefined ? [] : dotted([contact.name, ...contact.lines]), 'small'),
    line(
      dotted([...(holdsName(cover.logo) && seller !== undefined ? [seller.name] : []), ...(seller?.lines ?? [])]),
      'small',
    ),
  ]);
}

/** One centred line; words other than names are set in the second ink. */
const lineIn =
  (across: Extent, tag: Tag, setting: Setting) =>
  (words: Inlines, role: TypeRole): Box =>
    layText(words, role, across, makeTag('P', tag), setting, {
      align: 'center',
      breaking: 'balanced',
      ...(role === 'body' || role === 'small' ? { color: 'ink2' } : {}),
    });

/** The logo and the seller's name under it, or one of them. */
function laySeller(cover: Cover, across: Extent, tag: Tag, setting: Setting): Box {
  const { theme } = setting;
  const name = lineIn(across, tag, setting)(cover.seller, 'cover_seller');
  if (cover.logo === null) return name;
  const mark = { height: theme.cover.logo_box[1], items: layLogo(cover.logo, across, 0, tag, setting, 'center') };
  return stack([mark, ...(holdsName(cover.logo) ? [] : [blank(theme.space.s), name])]);
}

/** Where the parts are, in pt from the page's upper edge, and how much more height all of them need than there is. */
function placeParts(seller: Box, title: Box, dates: Box, hasPicture: boolean, setting: Setting) {
  const { frame, theme } = setting;
  const { l, m } = theme.space;
  const [, inner = 0] = theme.cover.frame ?? [];
  // What has many lines under the dates begins higher, rather than run through the frame.
  const datesTop = Math.min(frame.height * at.cells, frame.height - inner - m - dates.height);
  const needed = seller.height + l + title.height + l + (hasPicture ? leastOfBand + l : 0);
  // A title with many readers under it begins higher, rather than run into the dates.
  const sellerTop = Math.max(inner + m, Math.min(frame.height * at.seller, datesTop - needed));
  const underSeller = sellerTop + seller.height + l;
  return { datesTop, sellerTop, underSeller, over: sellerTop + needed - datesTop };
}

/** The cover of one axis: seller, title, client, and the dates in cells, in a double frame. */
export function layCentredCover(cover: Cover, root: Tag, setting: Setting): LaidCover {
  const { frame, theme } = setting;
  const { l, s } = theme.space;
  const tag = makeTag('Sect', root);
  const width = Math.min(widest, frame.text.width);
  const across: Extent = { start: (frame.width - width) / 2, width };
  const hasPicture = theme.cover.panel === 'photo' && (cover.picture ?? null) !== null;
  const title = layTitle(cover, across, tag, setting);
  const dates = layDates(cover, across, tag, setting);
  const seller = laySeller(cover, across, tag, setting);
  const { datesTop, sellerTop, underSeller, over } = placeParts(seller, title, dates, hasPicture, setting);
  const band = hasPicture
    ? layPhotoBand(cover, across, datesTop - l - title.height - underSeller - l, tag, setting)
    : blank(0);
  const highest = underSeller + (band.height === 0 ? 0 : band.height + l);
  const titleTop = Math.max(highest, Math.min(frame.height * at.title, datesTop - l - title.height));
  const alt = [cover.issued, cover.expiry].map((end) => `${plainText(end.label)}: ${plainText(end.date)}`).join(' – ');
  const ruler = { across, baseline: datesTop - s, up: 40, down: 0, ticks: 'brand', ground: 'paper' } as const;
  const items = [
    ...layFrames(setting),
    ...lower(seller, sellerTop).items,
    ...lower(band, underSeller).items,
    ...lower(title, titleTop).items,
    ...(theme.cover.ruler ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, datesTop).items,
  ];
  return { items, over };
}
