import type { Heading } from '../../document/Block.ts';
import { layText } from '../layText.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, type Slice } from '../Slice.ts';
import { makeTag } from '../Tag.ts';

/** A heading inside a section; it never stands at the foot of a page. */
export function layHeading(block: Heading, place: Place): readonly Slice[] {
  const tag = makeTag(block.level === 2 || !place.underHeading ? 'H2' : 'H3', place.parent);
  const role = block.level === 2 ? 'h2' : 'h3';
  return [makeSlice(layText(block.children, role, place.measure, tag, place.setting), { keep: true })];
}
