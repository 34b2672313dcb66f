import type { Inlines } from '../../document/Inline.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Tag } from '../ground/Tag.ts';
import { makeLabel, stackLabels, type Label, type LabelStyle } from './makeLabel.ts';

/** A value as a label: where it is wider than its room (pt), the words before the number stand over it ("approx."). */
export function foldValue(text: Inlines, room: number, look: LabelStyle, tag: Tag, setting: Setting): Label {
  const whole = makeLabel(text, look, tag, setting);
  const at = text.findIndex((run) => run.type === 'text' && run.isolate);
  const [words, number] = [trimmed(text.slice(0, Math.max(0, at))), text.slice(Math.max(0, at))];
  if (whole.width <= room || words.length === 0) return whole;
  return stackLabels(
    [words, number].map((line) => makeLabel(line, look, tag, setting)),
    'center',
  );
}

/** Without the space at its end. */
const trimmed = (line: Inlines): Inlines =>
  line.flatMap((run, i) => {
    if (i < line.length - 1 || run.type !== 'text') return [run];
    const value = run.value.trimEnd();
    return value === '' ? [] : [{ ...run, value }];
  });
