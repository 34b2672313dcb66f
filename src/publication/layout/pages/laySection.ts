import type { Section } from '../../document/Section.ts';
import { layBlock } from '../blocks/registry.ts';
import { layBlocks } from '../blocks/layBlocks.ts';
import { plainRun } from '../blocks/plainRun.ts';
import type { Item } from '../Item.ts';
import { beside, blank, layText, stack } from '../layText.ts';
import type { Place, Setting } from '../Setting.ts';
import { makeSlice, withSpace, type Box, type Slice } from '../Slice.ts';
import { ground, makeTag, type Tag } from '../Tag.ts';
import { layValidity } from './layValidity.ts';

/** A section opens in the middle of a page when this part of the body is free. */
const freeToOpen = 0.45;

function anchorOf(section: Section, setting: Setting): Item {
  return { kind: 'anchor', x: setting.frame.text.start, y: 0, width: 0, tag: ground, section: section.id };
}

/** Number and title on one baseline, the lead, who prepared it. */
function layOpening(section: Section, tag: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const number = section.number === null ? '' : String(section.number);
  const heading = makeTag('H1', tag);
  const title = beside([
    layText(plainRun(number), 'h1', frame.label, heading, setting, { color: 'brand' }),
    layText(section.title, 'h1', frame.main, heading, setting, { breaking: 'balanced' }),
  ]);
  const role = section.id === 'summary' ? 'summary_statement' : 'lead';
  const lead =
    section.lead === null
      ? []
      : [
          blank(theme.space.l),
          layText(section.lead, role, frame.main, makeTag('P', tag), setting, { breaking: 'balanced' }),
        ];
  const by =
    section.preparedBy === null
      ? []
      : [
          blank(theme.space.s),
          layText(section.preparedBy, 'small', frame.main, makeTag('P', tag), setting, { color: 'ink2' }),
        ];
  return stack([title, ...lead, ...by]);
}

const total = (slices: readonly Slice[]): number => slices.reduce((sum, { space, height }) => sum + space + height, 0);

/** The slices of a section; `rest` is the free height in the validity panel. */
export function laySection(section: Section, root: Tag, rest: number, setting: Setting): readonly Slice[] {
  const { frame, theme } = setting;
  const parent = makeTag('Sect', root);
  const anchor = anchorOf(section, setting);
  const [only] = section.blocks;
  if (only?.type === 'validityPanel') {
    const panel = layValidity(section, only, rest, parent, setting);
    return [{ ...panel, items: [anchor, ...panel.items] }];
  }
  const place: Place = { setting, wide: frame.text, measure: frame.main, section: section.id, parent };
  const opening = layOpening(section, parent, setting);
  const above = section.lead === null && section.preparedBy === null ? theme.space.l : theme.space.xl;
  const content = withSpace(layBlocks(section.blocks, place), above);
  const firstBlock = only === undefined ? [] : withSpace(layBlock(only, place), above);
  const needs = Math.max(freeToOpen * (frame.bottom - frame.top), opening.height + total(firstBlock));
  const head = makeSlice(
    { height: opening.height, items: [anchor, ...opening.items] },
    { keep: content.length > 0, needs, space: theme.space.section },
  );
  // What a section keeps together ends with it.
  return [head, ...content].map((slice, i, all) => (i === all.length - 1 ? { ...slice, keep: false } : slice));
}
