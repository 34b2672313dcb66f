import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { groundOf, onPanel, underWords } from '../../theme/readableOn.ts';
import type { Ground, TypeRole } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { beside, layText, lower, stack } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { fitText } from '../ground/fitText.ts';
import { coverPicture } from '../ground/placePicture.ts';
import type { TellingPicture } from '../../document/DisplayBlock.ts';
import type { LaidCover } from './LaidCover.ts';
import { layCoverFoot } from './layCoverFoot.ts';
import { layCoverHead } from './layCoverHead.ts';
import { layRuler } from './layRuler.ts';

/** From the page's upper edge: the head, and the panel under a head of the usual height; in pt. */
const headTop = 40;
const usualPanelTop = 92;
const titleMeasure = 440;
const titleAboveBottom = 86;
const clientUnderTop = 30;
const replyUnderClient = 5;
const underPanel = 14;
/** Under the foot, down to the edge of the page. */
const overEdge = 48;

/** Between the head and the panel, under the dates, and between the request and the title; in pt. */
const overPanel = 8;
const underDates = 14;
const underReply = 20;

function layDates(cover: Cover, tag: Tag, setting: Setting): Box {
  const { text } = setting.frame;
  const before = { start: text.start, width: text.width - 14.5 };
  const line = (words: Inlines, role: TypeRole, align: 'start' | 'end') =>
    layText(words, role, before, makeTag('P', tag), setting, { align });
  const issued = stack([line(cover.issued.label, 'note', 'start'), line(cover.issued.date, 'cover_issued', 'start')]);
  const expiry = stack([line(cover.expiry.label, 'note', 'end'), line(cover.expiry.date, 'cover_date', 'end')]);
  return beside([issued, expiry]);
}

/** Over the words of a panel with a picture: that is where their ground begins. */
const overClient = 24;
/** The same title is smaller under a picture, which speaks first; and nearer to the ruler. */
const largestUnderPicture = 38;
const linesUnderPicture = 2;
const titleUnderPicture = 66;

/** The panel: a ground, or on bare paper the rule that is its edge. */
function layPanel(panel: Ground, top: number, height: number, setting: Setting): Item {
  const { frame, theme } = setting;
  if (panel !== 'none') return fillRect(frame.panel, top, height, groundOf(panel), setting);
  return fillRect(frame.panel, top + height - theme.line.strong, theme.line.strong, 'ink', setting);
}

/** The words on the panel, and what stands over and under it: each as high as it is. */
interface Parts {
  readonly head: Box;
  readonly client: Box;
  readonly reply: Box;
  readonly title: Box;
  readonly dates: Box;
  readonly foot: Box;
}

function layParts(cover: Cover, tag: Tag, setting: Setting): Parts {
  const { frame, theme } = setting;
  const measure = { start: frame.text.start, width: Math.min(titleMeasure, frame.text.width) };
  const panel = underWords(theme.cover.panel);
  const on = (role: 'cover_title' | 'cover_client') => ({ color: onPanel(panel, theme.type[role].color, theme) });
  // On bare paper the title alone carries the colour.
  const loud =
    panel === 'none' && theme.type.cover_title.color === 'paper' ? ({ color: 'brand' } as const) : on('cover_title');
  const dates = layDates(cover, tag, setting);
  const usual = usualPanelTop + frame.geometry.panel;
  const room = frame.height - overEdge - (usual + underPanel + dates.height + underDates);
  return {
    head: layCoverHead(cover, usualPanelTop - overPanel - headTop, tag, setting),
    client: fitText(cover.client, 'cover_client', measure, makeTag('P', tag), setting, on('cover_client')),
    reply: layText(cover.reply, 'small', measure, makeTag('P', tag), setting, on('cover_client')),
    title: fitText(cover.title, 'cover_title', measure, makeTag('H1', tag), setting, loud),
    dates,
    foot: layCoverFoot(cover, room, tag, setting),
  };
}

/** Where the panel and its words are, in pt from the page's upper edge, and how much more height all of it needs than there is. */
function placeParts({ head, client, reply, title, dates, foot }: Parts, hasPicture: boolean, { frame }: Setting) {
  const panelTop = Math.max(usualPanelTop, headTop + head.height + overPanel);
  const underTitle = hasPicture ? titleUnderPicture : titleAboveBottom;
  const overNames = hasPicture ? overClient : clientUnderTop;
  const words = overNames + client.height + replyUnderClient + reply.height + underReply + title.height + underTitle;
  const highest = panelTop + words + (hasPicture ? leastOfPicture : 0);
  // Where the foot needs more than is usual, the panel ends higher, as far as its title lets it.
  const footTop = frame.height - overEdge - foot.height;
  const lowest = Math.min(usualPanelTop + frame.geometry.panel, footTop - underDates - dates.height - underPanel);
  const bottom = Math.max(highest, lowest);
  const wordsTop = hasPicture ? bottom - words : panelTop;
  return {
    panelTop,
    wordsTop,
    clientTop: wordsTop + overNames,
    titleTop: bottom - underTitle - title.height,
    bottom,
    footTop,
    over: highest - lowest,
  };
}

/** The cover: who writes to whom, the title on the panel, and the ruler from issue to expiry. */
export function layCover(cover: Cover, root: Tag, given: Setting): LaidCover {
  const picture = given.theme.cover.panel === 'photo' ? (cover.picture ?? null) : null;
  const setting = picture === null ? given : withSmallerTitle(given);
  const { frame, theme } = setting;
  const tag = makeTag('Sect', root);
  const parts = layParts(cover, tag, setting);
  const { client, reply, title, dates, foot, head } = parts;
  const at = placeParts(parts, picture !== null, setting);
  const panel = underWords(theme.cover.panel);
  const alt = [cover.issued, cover.expiry].map((end) => `${plainText(end.label)}: ${plainText(end.date)}`).join(' – ');
  const ticks = panel === 'solid' ? 'on_surface' : 'brand';
  const ruler = { across: frame.text, baseline: at.bottom, up: 40, down: 36, ticks, ground: groundOf(panel) } as const;
  const items = [
    ...(picture === null ? [] : [layPhoto(picture, at.panelTop, at.wordsTop - at.panelTop, tag, setting)]),
    layPanel(panel, at.wordsTop, at.bottom - at.wordsTop, setting),
    ...lower(head, headTop).items,
    ...lower(client, at.clientTop).items,
    ...lower(reply, at.clientTop + client.height + replyUnderClient).items,
    ...lower(title, at.titleTop).items,
    ...(theme.cover.ruler ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, at.bottom + underPanel).items,
    ...lower(foot, at.footTop).items,
  ];
  return { items, over: at.over };
}

/** The least that is left of a picture over the words. */
const leastOfPicture = 90;

/** The picture over the words of the panel: as wide as it, and cut to the height that is left. */
function layPhoto(picture: TellingPicture, y: number, height: number, tag: Tag, { frame: { panel } }: Setting): Item {
  const figure = makeTag('Figure', tag, { alt: plainText(picture.alt) });
  return coverPicture(picture, { x: panel.start, y, width: panel.width, height }, middle, figure);
}

/** What stays in place where a picture is cut above and below. */
const middle = 0.5;

/** The setting in which no title is larger than one under a picture. */
function withSmallerTitle(setting: Setting): Setting {
  const { theme } = setting;
  const { cover_title: all } = theme.fit;
  const smaller = all.filter(([size]) => size <= largestUnderPicture);
  const cover_title = (smaller.length === 0 ? all.slice(-1) : smaller).map(
    ([size, leading, lines]) => [size, leading, Math.min(lines, linesUnderPicture)] as const,
  );
  return { ...setting, theme: { ...theme, fit: { ...theme.fit, cover_title } } };
}
