import type { Heading } from '../../document/Block.ts';
import { layText } from '../layText.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';
import { layLabel } from './layLabel.ts';

/** A heading inside a section; it never stands at the foot of a page. */
export function layHeading(block: Heading, place: Place): readonly Slice[] {
  const tag = makeTag(block.level === 2 || !place.underHeading ? 'H2' : 'H3', place.parent);
  const { setting, measure } = place;
  const box =
    block.level === 2
      ? layLabel(block.children, block, measure, tag, setting)
      : layText(block.children, 'h3', measure, tag, setting);
  return [makeSlice(box, { keep: true })];
}
