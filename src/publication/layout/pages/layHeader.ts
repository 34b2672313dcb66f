import type { Running } from '../../document/Document.ts';
import { fillRect } from '../ground/draw.ts';
import type { Item } from '../ground/Item.ts';
import { columnsOf } from '../ground/pageFrame.ts';
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
  const columns = ownColumn ? [frame.label, rest] : columnsOf(rest, cells.length - 1, gap);
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
