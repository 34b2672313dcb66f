import type { PullQuote } from '../../document/DisplayBlock.ts';
import { fitText } from '../ground/fitText.ts';
import { baselineOf, beside, blank, layText, lower, stack } from '../ground/layText.ts';
import type { Extent } from '../ground/pageFrame.ts';
import type { Place, Setting } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { ground, makeTag, type Tag } from '../ground/Tag.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { plainRun, plainText } from '../text/plainText.ts';
import { toSpans } from '../text/toSpans.ts';

type LayQuote = (block: PullQuote, parent: Tag, place: Place) => Box;

/** Every way to set a quote, by its name in a theme. */
const forms: Readonly<Record<Setting['theme']['quote']['mark'], LayQuote>> = {
  label_column: layHung,
  inline: layIndented,
};

/** What a reference says, whole on one page. */
export function layPullQuote(block: PullQuote, place: Place): readonly Slice[] {
  const parent = makeTag('BlockQuote', place.parent);
  return [makeSlice(forms[place.setting.theme.quote.mark](block, parent, place))];
}

/** Large, with its opening mark in the label column; a mark of that size needs none that closes it. */
function layHung({ text, by }: PullQuote, parent: Tag, { setting }: Place): Box {
  const { frame, theme } = setting;
  const [mark, words] = [plainText(text.slice(0, 1)), text.slice(1, -1)];
  const said = fitText(words, 'quote', frame.rest, makeTag('P', parent), setting);
  const name = layText(by, 'small', frame.rest, makeTag('P', parent), setting, { color: 'ink2' });
  return beside([layMark(mark, frame.side, setting), stack([said, blank(theme.space.s), name])]);
}

/** Of the size: how high capitals are. */
const capitals = 0.698;
/** Marks that hang from the height of capitals; others stand on the line or in the middle of small letters. */
const high = /[“”‘’"']/u;

/** A high mark hangs from the capitals of the first line; any other stands in the middle of its small letters. */
function layMark(mark: string, across: Extent, setting: Setting): Box {
  const { quote, quote_mark: type } = setting.theme.type;
  const line = baselineOf(quote, setting);
  const sits = high.test(mark) ? line + capitals * (type.size - quote.size) : line + middle * (type.size - quote.size);
  const box = layText(plainRun(mark), 'quote_mark', across, ground, setting);
  return { height: quote.leading, items: lower(box, sits - baselineOf(type, setting)).items };
}

/** Of the size: the middle of small letters over the line. */
const middle = 0.26;

/** In the size of a lead, where the words of a card begin; its opening mark is outside the line, so that they begin under each other. */
function layIndented({ text, by }: PullQuote, parent: Tag, { setting, flush }: Place): Box {
  const [mark, words] = [plainText(text.slice(0, 1)), text.slice(1)];
  const hang = measureSpans(toSpans(plainRun(mark), setting.theme.type.quote, setting), setting);
  const { rest, text: across } = setting.frame;
  const inner = flush === true ? { start: across.start + hang, width: across.width - hang } : rest;
  const said = fitText(words, 'quote', inner, makeTag('P', parent), setting);
  const hung: Extent = { start: inner.start - hang, width: hang + 1 };
  const opening = layText(plainRun(mark), 'quote', hung, ground, setting);
  const name = layText(by, 'small', inner, makeTag('P', parent), setting, { color: 'ink2' });
  return stack([beside([opening, said]), blank(setting.theme.space.xs), name]);
}
