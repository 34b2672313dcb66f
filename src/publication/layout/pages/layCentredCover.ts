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
import { dotted, layDateCells, layLogo } from './coverParts.ts';
import { layRuler } from './layRuler.ts';

/** Where the parts are, as part of the page's height. */
const at = { seller: 0.115, title: 0.325, cells: 0.78 };
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

/** The lowest band that still shows something, and the highest; from a rule to the picture, in pt. */
const lowestBand = 60;
const highestBand = 176;
const insideRules = 4;

/** The picture between two rules, as high as the page lets it be; nothing where it has no room for one. */
function layPhotoBand({ picture = null }: Cover, across: Extent, room: number, tag: Tag, setting: Setting): Box {
  const rule = strokeBox(across, { width: setting.theme.line.strong, color: 'ink' }, setting);
  const height = Math.min(highestBand, room - 2 * (rule.height + insideRules));
  if (picture === null || height < lowestBand) return blank(0);
  const figure = makeTag('Figure', tag, { alt: plainText(picture.alt) });
  const box = { x: across.start, y: 0, width: across.width, height };
  const shown: Box = { height, items: [coverPicture(picture, box, 0.5, figure)] };
  return stack([rule, blank(insideRules), shown, blank(insideRules), rule]);
}

/** The dates in cells between two rules, and who wrote it. */
function layDates(cover: Cover, across: Extent, tag: Tag, setting: Setting): Box {
  const { theme } = setting;
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
    line(dotted(seller?.lines ?? []), 'small'),
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

/** The cover of one axis: seller, title, client, and the dates in cells, in a double frame. */
export function layCentredCover(cover: Cover, root: Tag, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const tag = makeTag('Sect', root);
  const width = Math.min(widest, frame.text.width);
  const across: Extent = { start: (frame.width - width) / 2, width };
  const title = layTitle(cover, across, tag, setting);
  const dates = layDates(cover, across, tag, setting);
  // What has many lines under the dates begins higher, rather than run through the frame.
  const [, inner = 0] = theme.cover.frame ?? [];
  const lowest = frame.height - inner - theme.space.m - dates.height;
  const datesTop = Math.min(frame.height * at.cells, lowest);
  const alt = [cover.issued, cover.expiry].map((end) => `${plainText(end.label)}: ${plainText(end.date)}`).join(' – ');
  const ruler = {
    across,
    baseline: datesTop - theme.space.s,
    up: 40,
    down: 0,
    ticks: 'brand',
    ground: 'paper',
  } as const;
  // On a low sheet the logo still keeps its distance to the frame.
  const underFrame = inner + theme.space.s + theme.cover.logo_box[1] + theme.space.s;
  const sellerTop = Math.max(frame.height * at.seller, underFrame);
  const seller = lineIn(across, tag, setting)(cover.seller, 'cover_seller');
  // A title with many readers under it begins higher, rather than run into the dates.
  const underSeller = sellerTop + seller.height + theme.space.l;
  const room = datesTop - theme.space.l - title.height - underSeller - theme.space.l;
  const band = theme.cover.panel === 'photo' ? layPhotoBand(cover, across, room, tag, setting) : blank(0);
  const highest = underSeller + (band.height === 0 ? 0 : band.height + theme.space.l);
  const titleTop = Math.max(highest, Math.min(frame.height * at.title, datesTop - theme.space.l - title.height));
  const logoTop = sellerTop - theme.cover.logo_box[1] - theme.space.s;
  return [
    ...layFrames(setting),
    ...(cover.logo === null ? [] : layLogo(cover.logo, across, logoTop, tag, setting, 'center')),
    ...lower(seller, sellerTop).items,
    ...lower(band, underSeller).items,
    ...lower(title, titleTop).items,
    ...(theme.cover.ruler ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, datesTop).items,
  ];
}
