import type { Annex, Section } from '../../document/Document.ts';
import { layBlock, layBlocks } from '../blocks/layBlocks.ts';
import { blank, layText, stack } from '../ground/layText.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, withSpace, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag, type Tag } from '../ground/Tag.ts';
import { anchorOf, layTitle } from './layTitle.ts';

/** A section opens in the middle of a page when this part of the body is free. */
const freeToOpen = 0.28;

/** Number and title on one baseline, the lead, who prepared it. */
function layOpening(section: Section | Annex, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  // A letter has no title, but a head of its own.
  if (section.id === 'letter') return blank(0);
  const across = setting.form === 'short' ? frame.text : frame.main;
  const title = layTitle(section, makeTag('H1', tag), setting);
  const role = section.id === 'summary' ? 'summary_statement' : 'lead';
  const lead =
    section.lead === null
      ? []
      : [
          blank(theme.space.l),
          layText(section.lead, role, across, makeTag('P', tag), setting, { breaking: theme.lead.break }),
        ];
  const by =
    section.preparedBy === null
      ? []
      : [
          blank(theme.space.s),
          layText(section.preparedBy, 'small', across, makeTag('P', tag), setting, { color: 'ink2' }),
        ];
  return stack([title, ...lead, ...by]);
}

const total = (slices: readonly Slice[]): number => slices.reduce((sum, { space, height }) => sum + space + height, 0);

/** What must be free to open a section: much of a page, or all that it needs; what should be is room for its first block. */
function roomToOpen(opened: number, first: number, all: number, body: number): Pick<Slice, 'needs' | 'wants'> {
  const needs = Math.min(freeToOpen * body, opened + all);
  return { needs, wants: opened + first > body ? needs : Math.max(needs, opened + first) };
}

/** Where the blocks of a section stand. */
export const placeIn = (section: Place['section'], parent: Tag, setting: Setting): Place => ({
  setting,
  wide: setting.frame.text,
  measure: setting.frame.main,
  section,
  parent,
  underHeading: false,
  dense: false,
  layChildren: layBlocks,
});

/** The slices of a section that flows: its opening and its blocks. */
export function laySection(section: Section | Annex, root: Tag, setting: Setting): readonly Slice[] {
  const { frame, theme } = setting;
  const parent = makeTag('Sect', root);
  const [only] = section.blocks;
  const place = placeIn(section.id, parent, setting);
  const opening = layOpening(section, parent, setting);
  const underLead = theme.h2.place === 'above' ? theme.h2.space_above : theme.space.xl;
  const above = section.lead === null && section.preparedBy === null ? theme.space.l : underLead;
  const ruledAbove = section.lead === null && section.preparedBy === null && theme.h1.below !== null;
  const content = withSpace(layBlocks(section.blocks, { ...place, ruledAbove }), above);
  const first = content.slice(0, only === undefined ? 0 : layBlock(only, place).length);
  const body = frame.bottom - frame.top;
  const opened = theme.space.section + opening.height;
  // In a short document sections run on: a heading only stays with what it heads.
  const room = setting.form === 'short' ? {} : roomToOpen(opened, total(first), total(content), body);
  const head = makeSlice(
    { height: opening.height, items: [anchorOf(section.id, setting), ...opening.items] },
    { keep: content.length > 0, heads: content.length > 0, ...room, space: theme.space.section },
  );
  // What a section keeps together ends with it.
  return [head, ...content].map((slice, i, all) => (i === all.length - 1 ? { ...slice, keep: false } : slice));
}
