import { graphemesOf } from './graphemesOf.ts';
import type { Span } from './Span.ts';
import { measureSpans } from './setParagraph.ts';
import type { TextSetting } from './TextSetting.ts';

/** The span, or as much of it with an ellipsis as fits `measure` pt on one line. */
export function cutWithEllipsis(span: Span, measure: number, setting: Pick<TextSetting, 'shaper' | 'direction'>): Span {
  if (measureSpans([span], setting) <= measure) return span;
  const letters = graphemesOf(span.text);
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const cut = { ...span, text: `${letters.slice(0, count).join('').trimEnd()}…` };
    if (measureSpans([cut], setting) <= measure) return cut;
  }
  return { ...span, text: '…' };
}
