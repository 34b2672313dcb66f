import type { Running } from '../../document/Document.ts';
import type { ColorToken, TypeRole, TypeStyle } from '../../theme/Theme.ts';
import { fillRect } from '../draw.ts';
import type { Item } from '../Item.ts';
import { baselineOf, styleOf } from '../layText.ts';
import { placeLine } from '../placeLine.ts';
import type { Extent } from '../Extent.ts';
import type { Setting } from '../Setting.ts';
import { atBottom, atTop, type Artifact } from '../Tag.ts';
import { cutWithEllipsis } from '../text/cutWithEllipsis.ts';
import { plainText } from '../text/plainText.ts';
import { measureSpans, setParagraph } from '../text/setParagraph.ts';
import type { Span } from '../text/Span.ts';
import { plainRun } from '../blocks/plainRun.ts';
import { toSpans } from '../text/toSpans.ts';

const gap = 12;
const marker = { size: 4.5, gap: 5 };

interface Look {
  readonly role: TypeRole;
  readonly color?: ColorToken;
  readonly weight?: TypeStyle['weight'];
}

/** `data` for a name or a title, which keeps its own direction. */
function spanOf(text: string, look: Look, setting: Setting, data = false): readonly Span[] {
  const spans = toSpans(plainRun(text), styleOf(look.role, setting, look), setting);
  return spans.map((span) => ({ ...span, isolate: data }));
}

/** One line whose top is `top`, cut where it is too long for its place. */
function placeCut(
  spans: readonly Span[],
  top: number,
  at: Extent,
  owner: Artifact,
  setting: Setting,
  align: 'start' | 'end',
): readonly Item[] {
  const [only] = spans;
  const fitted = spans.length === 1 && only !== undefined ? [cutWithEllipsis(only, at.width, setting)] : spans;
  const [line] = setParagraph(fitted, Infinity, setting);
  const baseline = top + baselineOf(setting.theme.type.note, setting);
  return line === undefined ? [] : placeLine(line, baseline, at, owner, setting, align);
}

/** Client in the column of labels, title in the main column, section at the end; the title is cut first. */
export function layHeader(running: Running, section: string, setting: Setting): readonly Item[] {
  const { frame } = setting;
  const top = frame.geometry.header_top;
  const words = (text: string) => spanOf(text, { role: 'note' }, setting, true);
  const name = words(section);
  const nameWidth = Math.min(measureSpans(name, setting) + 0.1, frame.main.width * 0.6);
  const end = { start: frame.main.start + frame.main.width - nameWidth, width: nameWidth };
  const middle = { start: frame.main.start, width: frame.main.width - nameWidth - gap };
  return [
    ...placeCut(words(running.client), top, frame.label, atTop, setting, 'start'),
    ...placeCut(words(running.title), top, middle, atTop, setting, 'start'),
    ...placeCut(name, top, end, atTop, setting, 'end'),
  ];
}

/** "Page 4 of 14", the number of the page in ink. */
function pageSpans(running: Running, page: number, pages: number, setting: Setting): readonly Span[] {
  return running.pageOf.split(/(\{pages?\})/u).flatMap((part) => {
    if (part === '{page}') return spanOf(setting.numeral(page), { role: 'note', color: 'ink', weight: 600 }, setting);
    return spanOf(part === '{pages}' ? setting.numeral(pages) : part, { role: 'note' }, setting);
  });
}

/** The signal and the date of validity (D13), the number, and page x of y, under a rule. */
export function layFooter(running: Running, page: number, pages: number, setting: Setting): readonly Item[] {
  const { frame, theme } = setting;
  const ruleTop = frame.height - frame.geometry.footer_rule;
  const top = ruleTop + theme.space.s;
  const { start, width } = frame.text;
  const baseline = top + baselineOf(theme.type.note, setting);
  const valid = spanOf(plainText(running.validity), { role: 'note', color: 'ink', weight: 500 }, setting);
  const validAt = { start: start + marker.size + marker.gap, width: frame.text.width / 2 };
  const count = pageSpans(running, page, pages, setting);
  const countWidth = measureSpans(count, setting);
  const numberStart = Math.max(frame.main.start, validAt.start + measureSpans(valid, setting) + gap);
  const numberAt = { start: numberStart, width: start + width - countWidth - gap - numberStart };
  const number = spanOf(plainText(running.reference), { role: 'note' }, setting);
  return [
    fillRect(frame.text, ruleTop, theme.line.rule, 'rule', setting, atBottom),
    fillRect({ start, width: marker.size }, baseline - marker.size, marker.size, 'signal', setting, atBottom),
    ...placeCut(valid, top, validAt, atBottom, setting, 'start'),
    ...placeCut(number, top, numberAt, atBottom, setting, 'start'),
    ...placeCut(count, top, { start: start + width - countWidth, width: countWidth }, atBottom, setting, 'end'),
  ];
}
