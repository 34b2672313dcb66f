import { frameRect, strokeBox } from '../draw.ts';
import { blank, layText, stack } from '../layText.ts';
import type { Extent } from '../Extent.ts';
import type { Setting } from '../Setting.ts';
import { makeSlice, type Box, type Slice } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';
import { anchorOf } from './anchorOf.ts';
import { layDateCells } from './layDateCells.ts';
import { layTitle } from './layTitle.ts';
import type { Guarantee } from './layValidity.ts';

const pad = 20;
/** Between the two frames. */
const inset = 4;

/** The promise, what makes it possible, and the dates in cells, in a double frame. */
function layFrame({ panel, cover }: Guarantee, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const { text } = frame;
  const inner: Extent = { start: text.start + pad, width: text.width - 2 * pad };
  const centred = { align: 'center', breaking: 'balanced' } as const;
  const rule = strokeBox(inner, { width: theme.line.strong, color: 'ink' }, setting);
  const content = stack([
    blank(pad),
    layText(panel.promise, 'promise', inner, makeTag('P', tag), setting, centred),
    blank(theme.space.s),
    layText(panel.reasons, 'small', inner, makeTag('P', tag), setting, { ...centred, color: 'ink2' }),
    blank(theme.space.l),
    rule,
    blank(theme.space.s),
    layDateCells(cover, inner, tag, setting),
    blank(theme.space.s),
    rule,
    blank(pad),
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

/** The guarantee (D13) as a section of the text: its title, and a framed block with the dates of the cover. */
export function layFramedValidity(guarantee: Guarantee, _rest: number, root: Tag, setting: Setting): Slice {
  const { section } = guarantee;
  const { space } = setting.theme;
  const tag = makeTag('Sect', root);
  const title = layTitle(section, makeTag('H1', tag), setting);
  const box = stack([title, blank(space.l), layFrame(guarantee, tag, setting)]);
  return makeSlice({ ...box, items: [anchorOf(section, setting), ...box.items] }, { space: space.section });
}
