import { faintOn, underWords } from '../../theme/readableOn.ts';
import type { Item } from '../ground/Item.ts';
import { baselineOf } from '../ground/layText.ts';
import { placeLine } from '../ground/placeLine.ts';
import { plainRun } from '../text/plainText.ts';
import type { Setting } from '../ground/Setting.ts';
import { repeated } from '../ground/Tag.ts';
import { measureSpans, setParagraph } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';

/** Where the small word is, from the top: under what heads the page and its rule, over the body or the panel; in a short document over all of it. */
const wordTop = { cover: 76, page: 46, underRule: 55, short: 20 };
/** Where the large word is in the page's height. */
const largeAt = 0.62;

/** The word of a draft: large and pale in outline behind the page, and small in the signal's text colour on top. */
export function layDraftMark(
  word: string,
  kind: 'cover' | 'page',
  setting: Setting,
): { readonly behind: readonly Item[]; readonly above: readonly Item[] } {
  const { frame, theme, form } = setting;
  const large = theme.type.draft;
  const solid = theme.cover.layout === 'panel' && underWords(theme.cover.panel) === 'solid';
  const natural = measureSpans(toSpans(plainRun(word), large, setting), setting);
  const size = large.size * Math.min(1, frame.text.width / Math.max(1, natural));
  const lines = (type: typeof large) => setParagraph(toSpans(plainRun(word), type, setting), Infinity, setting);
  const [big] = lines({ ...large, size, color: kind === 'cover' && solid ? faintOn('surface', theme) : 'hair' });
  const ruled = kind === 'page' && theme.header.rule !== null;
  const top = form === 'short' ? wordTop.short : ruled ? wordTop.underRule : wordTop[kind];
  const small = { ...theme.type[form === 'short' ? 'note' : 'h2'], weight: 600, color: 'signal_text' } as const;
  const [little] = lines(small);
  const behind =
    big === undefined ? [] : placeLine(big, frame.height * largeAt, frame.text, repeated, setting, 'center');
  return {
    behind: behind.map((item) => (item.kind === 'glyphs' ? { ...item, outline: true } : item)),
    above:
      little === undefined ? [] : placeLine(little, top + baselineOf(small, setting), frame.text, repeated, setting),
  };
}
