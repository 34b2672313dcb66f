import type { List } from '../../document/Block.ts';
import { layText } from '../layText.ts';
import type { Extent } from '../Extent.ts';
import type { Place } from '../Setting.ts';
import { makeSlice, withSpace, type Slice } from '../Slice.ts';
import { makeTag, type Tag } from '../Tag.ts';
import { plainRun } from './plainRun.ts';

/** What stands before an entry that has no number. */
export const marks = { dot: '•', dash: '–' } as const;

/** Width of the column in which the numbers or dots stand. */
export const indent = 15;

function layItem(item: List['items'][number], label: string, list: Tag, place: Place): readonly Slice[] {
  const li = makeTag('LI', list);
  const mark: Extent = { start: place.measure.start, width: indent };
  const inner: Extent = { start: place.measure.start + indent, width: place.measure.width - indent };
  const lbl = layText(plainRun(label), 'body', mark, makeTag('Lbl', li), place.setting);
  const body = place.layChildren(item, { ...place, measure: inner, wide: inner, parent: makeTag('LBody', li) });
  const [first = makeSlice(lbl), ...rest] = body;
  return [{ ...first, items: [...lbl.items, ...first.items] }, ...rest];
}

/** A list with dots or numbers, its items set apart by a little space. */
export function layList(block: List, place: Place): readonly Slice[] {
  const list = makeTag('L', place.parent);
  const { xxs } = place.setting.theme.space;
  return block.items.flatMap((item, i) => {
    const slices = layItem(
      item,
      block.ordered ? `${place.setting.numeral(i + 1)}.` : marks[place.setting.theme.list.mark],
      list,
      place,
    );
    return i === 0 ? slices : withSpace(slices, xxs);
  });
}
