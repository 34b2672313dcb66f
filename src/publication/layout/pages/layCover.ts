import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { groundOf, onPanel, underWords } from '../../theme/readableOn.ts';
import type { Ground, TypeRole } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import { type Extent, columnsOf } from '../ground/pageFrame.ts';
import type { Item } from '../ground/Item.ts';
import { beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { fitText } from '../ground/fitText.ts';
import { coverPicture } from '../ground/placePicture.ts';
import type { TellingPicture } from '../../document/DisplayBlock.ts';
import { dotted, layLogo } from './coverParts.ts';
import { layRuler } from './layRuler.ts';

const headTop = 40;
const panelTop = 92;
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
/** A seller's name that would reach the panel is set smaller, in wider lines. */
const smallSeller = { size: 10.5, leading: 14 };

function layHead(cover: Cover, tag: Tag, setting: Setting): readonly Item[] {
  const { text } = setting.frame;
  const [name = text, kind = text] = columnsOf(text, 2, setting.theme.grid.gutter);
  const line = (words: Inlines, role: TypeRole, at: Extent, options: Parameters<typeof layText>[5]) =>
    layText(words, role, at, makeTag('P', tag), setting, options);
  const end = stack([
    line(cover.kind, 'small', kind, { align: 'end', weight: 600 }),
    line(dotted([cover.confidential, cover.reference]), 'small', kind, { align: 'end', color: 'ink2' }),
  ]);
  if (cover.logo !== null) return [...layLogo(cover.logo, text, headTop, tag, setting), ...lower(end, headTop).items];
  const large = line(cover.seller, 'cover_seller', name, {});
  if (headTop + large.height <= panelTop - overPanel) return lower(beside([large, end]), headTop).items;
  const [first = name, second = name] = columnsOf(text, 3, setting.theme.grid.gutter);
  const wide = { start: first.start, width: second.start + second.width - first.start };
  const type = { ...setting.theme.type.cover_seller, ...smallSeller };
  return lower(beside([line(cover.seller, 'cover_seller', wide, { type }), end]), headTop).items;
}

function layDates(cover: Cover, tag: Tag, setting: Setting): Box {
  const { text } = setting.frame;
  const before = { start: text.start, width: text.width - 14.5 };
  const line = (words: Inlines, role: TypeRole, align: 'start' | 'end') =>
    layText(words, role, before, makeTag('P', tag), setting, { align });
  const issued = stack([line(cover.issued.label, 'note', 'start'), line(cover.issued.date, 'cover_issued', 'start')]);
  const expiry = stack([line(cover.expiry.label, 'note', 'end'), line(cover.expiry.date, 'cover_date', 'end')]);
  return beside([issued, expiry]);
}

/** Who reads it, whom to ask and who wrote it, side by side. */
function layFoot(cover: Cover, columns: readonly Extent[], tag: Tag, setting: Setting): Box {
  const { xs } = setting.theme.space;
  return beside(
    cover.foot.map((part, i) => {
      const at = columns[i] ?? setting.frame.text;
      const line = (words: Inlines, role: TypeRole, weight: 400 | 600) =>
        layText(words, role, at, makeTag('P', tag), setting, { weight });
      return stack([
        line(part.label, 'note', 400),
        blank(3.75),
        ...[part, ...(part.beside ?? [])].flatMap(({ name, lines }, nth) => [
          ...(nth === 0 ? [] : [blank(xs)]),
          line(name, 'small', 600),
          ...lines.map((words) => line(words, 'small', 400)),
        ]),
        ...(part.beside === undefined ? [] : [blank(xs)]),
        ...(part.below === undefined ? [] : [line(part.below, 'small', 400)]),
        ...(i === 0 ? cover.clientLines.map((words) => line(words, 'small', 400)) : []),
      ]);
    }),
  );
}

/** Of the foot's width: what each part has where the readers need more than a third. */
const shares = [0.42, 0.29, 0.29];

/** In thirds where there is room for it; else the readers, who may be several with long titles, have more than the others. */
function footColumns({ frame: { text }, theme }: Setting, isWide: boolean): readonly Extent[] {
  const { gutter } = theme.grid;
  if (!isWide) return columnsOf(text, shares.length, gutter);
  const width = text.width - gutter * (shares.length - 1);
  let { start } = text;
  return shares.map((share) => {
    const column = { start, width: width * share };
    start += column.width + gutter;
    return column;
  });
}

function fitFoot(cover: Cover, room: number, tag: Tag, setting: Setting): Box {
  const thirds = layFoot(cover, footColumns(setting, false), tag, setting);
  const isTall = thirds.height > room && cover.foot.some(({ beside: others }) => others !== undefined);
  return isTall ? layFoot(cover, footColumns(setting, true), tag, setting) : thirds;
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

/** The cover: who writes to whom, the title on the panel, and the ruler from issue to expiry. */
export function layCover(cover: Cover, root: Tag, given: Setting): readonly Item[] {
  const picture = given.theme.cover.panel === 'photo' ? (cover.picture ?? null) : null;
  const setting = picture === null ? given : withSmallerTitle(given);
  const { frame, theme } = setting;
  const tag = makeTag('Sect', root);
  const measure = { start: frame.text.start, width: Math.min(titleMeasure, frame.text.width) };
  const { ruler: ruled } = theme.cover;
  const panel = underWords(theme.cover.panel);
  const on = (role: 'cover_title' | 'cover_client') => ({ color: onPanel(panel, theme.type[role].color, theme) });
  const onSmall = { color: onPanel(panel, theme.type.cover_client.color, theme) };
  // On bare paper the title alone carries the colour.
  const loud =
    panel === 'none' && theme.type.cover_title.color === 'paper' ? ({ color: 'brand' } as const) : on('cover_title');
  const client = fitText(cover.client, 'cover_client', measure, makeTag('P', tag), setting, on('cover_client'));
  const reply = layText(cover.reply, 'small', measure, makeTag('P', tag), setting, onSmall);
  const title = fitText(cover.title, 'cover_title', measure, makeTag('H1', tag), setting, loud);
  const alt = [cover.issued, cover.expiry].map((end) => `${plainText(end.label)}: ${plainText(end.date)}`).join(' – ');
  const dates = layDates(cover, tag, setting);
  const usual = panelTop + frame.geometry.panel;
  const room = frame.height - overEdge - (usual + underPanel + dates.height + underDates);
  const foot = fitFoot(cover, room, tag, setting);
  // Where the foot needs more all the same, the panel ends higher, as far as its title lets it.
  const underTitle = picture === null ? titleAboveBottom : titleUnderPicture;
  const names = client.height + replyUnderClient + reply.height;
  const words = (picture === null ? clientUnderTop : overClient) + names + underReply + title.height + underTitle;
  const highest = panelTop + words + (picture === null ? 0 : leastOfPicture);
  const bottom = Math.min(usual, Math.max(highest, usual - Math.max(0, foot.height - room)));
  const wordsTop = picture === null ? panelTop : bottom - words;
  const clientTop = picture === null ? panelTop + clientUnderTop : wordsTop + overClient;
  const ticks = panel === 'solid' ? 'on_surface' : 'brand';
  const ruler = { across: frame.text, baseline: bottom, up: 40, down: 36, ticks, ground: groundOf(panel) } as const;
  return [
    ...(picture === null ? [] : [layPhoto(picture, wordsTop - panelTop, tag, setting)]),
    layPanel(panel, wordsTop, bottom - wordsTop, setting),
    ...layHead(cover, tag, setting),
    ...lower(client, clientTop).items,
    ...lower(reply, clientTop + client.height + replyUnderClient).items,
    ...lower(title, bottom - underTitle - title.height).items,
    ...(ruled ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, bottom + underPanel).items,
    ...lower(foot, frame.height - overEdge - foot.height).items,
  ];
}

/** The least that is left of a picture over the words. */
const leastOfPicture = 90;

/** The picture over the words of the panel: as wide as it, and cut to the height that is left. */
function layPhoto(picture: TellingPicture, height: number, tag: Tag, { frame: { panel } }: Setting): Item {
  const figure = makeTag('Figure', tag, { alt: plainText(picture.alt) });
  return coverPicture(picture, { x: panel.start, y: panelTop, width: panel.width, height }, middle, figure);
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
