import type { Cover } from '../../document/Document.ts';
import type { Inlines } from '../../document/Inline.ts';
import { groundOf, onPanel } from '../../theme/readableOn.ts';
import type { Ground, TypeRole } from '../../theme/Theme.ts';
import { fillRect } from '../ground/draw.ts';
import { type Extent, columnsOf } from '../ground/pageFrame.ts';
import type { Item } from '../ground/Item.ts';
import { beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { layLogo, fitText } from './coverParts.ts';
import { layRuler } from './layRuler.ts';

const headTop = 40;
const panelTop = 92;
const titleMeasure = 440;
const titleAboveBottom = 86;
const clientUnderTop = 30;
const replyUnderClient = 5;

function layHead(cover: Cover, tag: Tag, setting: Setting): readonly Item[] {
  const { text } = setting.frame;
  const [name = text, kind = text] = columnsOf(text, 2, setting.theme.grid.gutter);
  const line = (words: Inlines, role: TypeRole, at: Extent, options: Parameters<typeof layText>[5]) =>
    layText(words, role, at, makeTag('P', tag), setting, options);
  const end = stack([
    line(cover.kind, 'small', kind, { align: 'end', weight: 600 }),
    line(cover.reference, 'small', kind, { align: 'end', color: 'ink2' }),
  ]);
  if (cover.logo !== null) return [...layLogo(cover.logo, text, headTop, tag, setting), ...lower(end, headTop).items];
  return lower(beside([line(cover.seller, 'cover_seller', name, {}), end]), headTop).items;
}

function layDates(cover: Cover, top: number, tag: Tag, setting: Setting): readonly Item[] {
  const { text } = setting.frame;
  const before = { start: text.start, width: text.width - 14.5 };
  const line = (words: Inlines, role: TypeRole, align: 'start' | 'end') =>
    layText(words, role, before, makeTag('P', tag), setting, { align });
  const issued = stack([line(cover.issued.label, 'note', 'start'), line(cover.issued.date, 'cover_issued', 'start')]);
  const expiry = stack([line(cover.expiry.label, 'note', 'end'), line(cover.expiry.date, 'cover_date', 'end')]);
  return lower(beside([issued, expiry]), top).items;
}

function layFoot(cover: Cover, tag: Tag, setting: Setting): readonly Item[] {
  const { frame } = setting;
  const columns = columnsOf(frame.text, 3, setting.theme.grid.gutter);
  const foot = beside(
    cover.foot.map((part, i) => {
      const at = columns[i] ?? frame.text;
      const line = (words: Inlines, role: TypeRole, weight: 400 | 600) =>
        layText(words, role, at, makeTag('P', tag), setting, { weight });
      return stack([
        line(part.label, 'note', 400),
        blank(3.75),
        ...[part, ...(part.beside ?? [])].flatMap(({ name, lines }) => [
          line(name, 'small', 600),
          ...lines.map((words) => line(words, 'small', 400)),
        ]),
        ...(part.below === undefined ? [] : [line(part.below, 'small', 400)]),
        ...(i === 0 ? cover.clientLines.map((words) => line(words, 'small', 400)) : []),
      ]);
    }),
  );
  return lower(foot, frame.height - 48 - foot.height).items;
}

/** The panel: a ground, or on bare paper the rule that is its edge. */
function layPanel(panel: Ground, top: number, setting: Setting): Item {
  const { frame, theme } = setting;
  const { panel: height } = frame.geometry;
  if (panel !== 'none') return fillRect(frame.panel, top, height, groundOf(panel), setting);
  return fillRect(frame.panel, top + height - theme.line.strong, theme.line.strong, 'ink', setting);
}

/** The cover: who writes to whom, the title on the panel, and the ruler from issue to expiry. */
export function layCover(cover: Cover, root: Tag, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const tag = makeTag('Sect', root);
  const bottom = panelTop + frame.geometry.panel;
  const measure = { start: frame.text.start, width: Math.min(titleMeasure, frame.text.width) };
  const { panel, ruler: ruled } = theme.cover;
  const on = (role: 'cover_title' | 'cover_client') => ({ color: onPanel(panel, theme.type[role].color, theme) });
  const onSmall = { color: onPanel(panel, theme.type.cover_client.color, theme) };
  // On bare paper the title alone carries the colour.
  const loud =
    panel === 'none' && theme.type.cover_title.color === 'paper' ? ({ color: 'brand' } as const) : on('cover_title');
  const client = fitText(cover.client, 'cover_client', measure, makeTag('P', tag), setting, on('cover_client'));
  const reply = layText(cover.reply, 'small', measure, makeTag('P', tag), setting, onSmall);
  const title = fitText(cover.title, 'cover_title', measure, makeTag('H1', tag), setting, loud);
  const alt = [cover.issued, cover.expiry].map((end) => `${plainText(end.label)}: ${plainText(end.date)}`).join(' – ');
  const ticks = panel === 'solid' ? 'paper' : 'brand';
  const ruler = { across: frame.text, baseline: bottom, up: 40, down: 36, ticks } as const;
  return [
    layPanel(panel, panelTop, setting),
    ...layHead(cover, tag, setting),
    ...lower(client, panelTop + clientUnderTop).items,
    ...lower(reply, panelTop + clientUnderTop + client.height + replyUnderClient).items,
    ...lower(title, bottom - titleAboveBottom - title.height).items,
    ...(ruled ? layRuler(ruler, alt, tag, setting) : []),
    ...layDates(cover, bottom + 14, tag, setting),
    ...layFoot(cover, tag, setting),
  ];
}
