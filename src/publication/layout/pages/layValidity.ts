import type { ValidityPanel } from '../../document/DisplayBlock.ts';
import type { Cover, Section } from '../../document/Document.ts';
import { plainRun, plainText } from '../text/plainText.ts';
import { groundOf, numberOnPanel, onPanel } from '../../theme/readableOn.ts';
import { fillRect, frameRect, strokeBox } from '../ground/draw.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { anchorOf, layTitle } from './layTitle.ts';
import { layRuler } from './layRuler.ts';
import type { Extent } from '../ground/pageFrame.ts';
import { layDateCells } from './coverParts.ts';

/** Inside the panel, the ruler in it, its least height, where it ends over the footer's rule, and the least between it and what is over it. */
const sizes = {
  full: { pad: 24, rulerHeight: 40, leastHeight: 250, overRule: 14, over: 30 },
  short: { pad: 12.5, rulerHeight: 0, leastHeight: 0, overRule: 8, over: 20 },
} as const;

/** What the guarantee is made of. */
interface Guarantee {
  readonly section: Section;
  readonly panel: ValidityPanel;
  readonly cover: Cover;
}

/** Number and title, the promise, what makes it possible; as high as they are. */
function layWords({ section, panel }: Guarantee, tag: Tag, setting: Setting): Box {
  const { frame, theme, form } = setting;
  const [side, rest] = form === 'short' ? [frame.text, frame.text] : [frame.side, frame.rest];
  const heading = makeTag('H1', tag);
  const p = () => makeTag('P', tag);
  const ground = theme.validity.panel;
  const color = onPanel(ground, 'paper', theme);
  const number = plainRun(section.number === null ? '' : `${setting.numeral(section.number)} `);
  const title = beside([
    layText(number, 'h1', side, heading, setting, { color: numberOnPanel(ground, theme) }),
    layText(section.title, 'h1', rest, heading, setting, { color, breaking: 'balanced' }),
  ]);
  const promise = { color: onPanel(ground, theme.type.promise.color, theme), breaking: 'balanced' } as const;
  return stack([
    blank(sizes[form].pad),
    title,
    blank(theme.space.m),
    layText(panel.promise, 'promise', rest, p(), setting, promise),
    blank(theme.space.s),
    layText(panel.reasons, 'small', rest, p(), setting, { color }),
  ]);
}

/** Both dates on one baseline, the expiry at the end. */
function layDates({ panel }: Guarantee, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const p = () => makeTag('P', tag);
  const ground = theme.validity.panel;
  const expiry = { align: 'end', color: onPanel(ground, theme.type.expiry.color, theme) } as const;
  const until = layText(panel.until, 'expiry', frame.text, p(), setting, expiry);
  const drop = baselineOf(theme.type.expiry, setting) - baselineOf(theme.type.small, setting);
  const color = onPanel(ground, 'paper', theme);
  return beside([lower(layText(panel.issued, 'small', frame.text, p(), setting, { color }), drop), until]);
}

/** The guarantee (D13) on a panel at the foot of the last page; `rest` is the free height over the ruler. */
export function layValidity(guarantee: Guarantee, rest: number, root: Tag, setting: Setting): Slice {
  const { section, panel } = guarantee;
  const tag = makeTag('Sect', root);
  const { frame, theme } = setting;
  const { panel: ground, ruler: ruled } = theme.validity;
  const { pad, rulerHeight, leastHeight, overRule, over } = sizes[setting.form];
  const words = layWords(guarantee, tag, setting);
  const dates = layDates(guarantee, tag, setting);
  const height = Math.max(leastHeight, words.height + rest + rulerHeight + theme.space.s + dates.height + pad);
  const datesTop = height - pad - dates.height;
  const alt = `${plainText(panel.issued)} – ${plainText(panel.until)}`;
  const ruler = {
    across: frame.text,
    baseline: datesTop - theme.space.s,
    up: rulerHeight,
    down: 0,
    ticks: ground === 'solid' ? 'on_surface' : 'brand',
    ground: groundOf(ground),
  } as const;
  // The panel reaches below the body, to a fixed distance over the footer's rule.
  const below = frame.height - frame.geometry.footer_rule - overRule - frame.bottom;
  const back =
    ground === 'none'
      ? fillRect(frame.panel, 0, theme.line.strong, 'ink', setting)
      : fillRect(frame.panel, 0, height, groundOf(ground), setting);
  const items = [
    anchorOf(section.id, setting),
    back,
    ...words.items,
    ...(ruled && rulerHeight > 0 ? layRuler(ruler, alt, tag, setting) : []),
    ...lower(dates, datesTop).items,
  ];
  return makeSlice({ height: height - below, items }, { atFoot: true, space: over });
}

/** Inside the frame: at its sides, and over and under the words; words have air over them already, and a rule has none under it. */
const framePad = { side: 20, most: 20, least: 14, shift: 2 };
/** Between the two frames. */
const inset = 4;

/** The promise, what makes it possible, and the dates in cells, in a double frame. */
function layFrame({ panel, cover }: Guarantee, pad: number, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const { text } = frame;
  const inner: Extent = { start: text.start + framePad.side, width: text.width - 2 * framePad.side };
  const centred = { align: 'center', breaking: 'balanced' } as const;
  const rule = strokeBox(inner, { width: theme.line.strong, color: 'ink' }, setting);
  const content = stack([
    blank(pad - framePad.shift),
    layText(panel.promise, 'promise', inner, makeTag('P', tag), setting, centred),
    blank(theme.space.s),
    layText(panel.reasons, 'small', inner, makeTag('P', tag), setting, { ...centred, color: 'ink2' }),
    blank(theme.space.l),
    rule,
    blank(theme.space.s),
    layDateCells(cover, inner, tag, setting),
    blank(theme.space.s),
    rule,
    blank(pad + framePad.shift),
  ]);
  const nested: Extent = { start: text.start + inset, width: text.width - 2 * inset };
  const outerLook = { color: 'ink', lineWidth: theme.line.strong, dash: null } as const;
  const innerLook = { color: 'rule', lineWidth: theme.line.rule, dash: null } as const;
  const frames = [
    frameRect(text, 0, content.height, outerLook, setting),
    frameRect(nested, inset, content.height - 2 * inset, innerLook, setting),
  ];
  return { ...content, items: [...frames, ...content.items] };
}

/**
 * The guarantee (D13) as a section of the text: its title, and a framed block with the dates of the cover; `rest` is free
 * over and under its words, as far as that looks well.
 */
export function layFramedValidity(guarantee: Guarantee, rest: number, root: Tag, setting: Setting): Slice {
  const { section } = guarantee;
  const { space } = setting.theme;
  const tag = makeTag('Sect', root);
  const title = layTitle(section, makeTag('H1', tag), setting);
  const pad = Math.max(framePad.least, Math.min(rest, framePad.most));
  const box = stack([title, blank(space.l), layFrame(guarantee, pad, tag, setting)]);
  return makeSlice({ ...box, items: [anchorOf(section.id, setting), ...box.items] }, { space: space.section });
}
