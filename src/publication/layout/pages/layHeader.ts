import type { Running } from '../../document/Document.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { columnsOf, type Extent, type PageFrame } from '../ground/pageFrame.ts';
import type { Setting } from '../ground/Setting.ts';
import { inHeader } from '../ground/Tag.ts';
import { plainText } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { gap, placeCut, spanOf } from './runningLine.ts';

/** From the top of the header's words to the rule under them. */
const underHeader = 21;

/** Three names at most: in the columns of the page, or spread over its width; what is in the middle is cut first. */
export function layHeader(running: Running, section: string, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const { rule, cells } = theme.header;
  const top = frame.geometry.header_top;
  const words = { client: plainText(running.client), title: plainText(running.title), section };
  const spans = cells.map((cell) => spanOf(words[cell], { role: 'note' }, setting, true));
  const last = spans.at(-1) ?? [];
  const ownColumn = cells.length > 2 && theme.grid.label_columns > 0;
  const [start, wide] = ownColumn ? [frame.main.start, frame.main.width] : [frame.text.start, frame.text.width];
  const nameWidth = Math.min(measureSpans(last, setting) + 0.1, wide * 0.6);
  const rest = { start, width: wide - nameWidth - gap };
  const widths = spans.slice(0, -1).map((each) => measureSpans(each, setting) + 0.1);
  const columns = ownColumn ? inOwnColumns(widths, rest, frame) : columnsOf(rest, cells.length - 1, gap);
  const end = { start: start + wide - nameWidth, width: nameWidth };
  const line =
    rule === null ? [] : [fillRect(frame.text, top + underHeader, rule.width, rule.color, setting, inHeader)];
  return [
    ...line,
    ...spans.flatMap((each, i) =>
      i === spans.length - 1
        ? placeCut(each, top, end, inHeader, setting, 'end')
        : placeCut(each, top, columns[i] ?? rest, inHeader, setting, 'start'),
    ),
  ];
}

/** The first name in the column of labels, the second in the main column; what the second leaves of its room, a longer first one takes. */
function inOwnColumns(
  [first = 0, second = 0]: readonly number[],
  rest: Extent,
  { label }: Pick<PageFrame, 'label'>,
): readonly Extent[] {
  const left = Math.max(0, rest.width - second);
  const width = Math.min(Math.max(label.width, first), label.width + left);
  const start = Math.max(rest.start, label.start + width + gap);
  return [
    { start: label.start, width: Math.min(width, start - gap - label.start) },
    { start, width: rest.start + rest.width - start },
  ];
}
