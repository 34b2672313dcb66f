import type { Annex, Section } from '../../document/Document.ts';
import type { Target } from '../../document/Inline.ts';
import { layNumbered } from '../ground/layLabel.ts';
import { plainRun } from '../text/plainText.ts';
import { measureSpans } from '../text/setParagraph.ts';
import { toSpans } from '../text/toSpans.ts';
import { strokeBox } from '../ground/draw.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import type { Setting } from '../ground/Setting.ts';
import type { Box } from '../ground/Slice.ts';
import { type Tag, ground } from '../ground/Tag.ts';
import type { Item } from '../ground/Item.ts';

type Opening = Pick<Section, 'number' | 'title'> & Partial<Pick<Annex, 'letter'>>;

/** The number in the column of labels, the title beside it. */
function layLabelled({ number, title }: Opening, heading: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const run = plainRun(number === null ? '' : `${setting.numeral(number)} `);
  return beside([
    layText(run, 'h1', frame.label, heading, setting, { color: theme.h1.number }),
    layText(title, 'h1', frame.main, heading, setting, { breaking: theme.h1.break }),
  ]);
}

/** The number before the title, on its line. */
function layInline({ number, title }: Opening, heading: Tag, setting: Setting): Box {
  const own = number === null ? null : setting.numeral(number);
  const { frame, form } = setting;
  return layNumbered(own, title, 'h1', form === 'short' ? frame.text : frame.main, heading, setting);
}

const places = { label_column: layLabelled, inline: layInline } as const;

/** The title of a section with its number, and the rule under it where the look has one. */
export function layTitle(given: Opening, heading: Tag, setting: Setting): Box {
  const { frame, theme } = setting;
  const { place, below } = theme.h1;
  const section = withLetterApart(given, setting);
  const title = places[place](section, heading, setting);
  if (below === null) return title;
  return stack([title, blank(below.gap), strokeBox(frame.text, below.stroke, setting)]);
}

/** "Annex C." on a line of its own, where the title has no room beside it: it breaks nowhere else first. */
function withLetterApart(section: Opening, setting: Setting): Opening {
  const { letter, title } = section;
  const at = title.findIndex((inline) => inline.type === 'text' && inline.value.trim() === letter);
  const next = title[at + 1];
  if (letter === undefined || at < 0 || next?.type !== 'text') return section;
  const width = measureSpans(toSpans(title, setting.theme.type.h1, setting), setting);
  if (width <= setting.frame.main.width) return section;
  const ended = { ...next, value: next.value.replace(/^([.:،])\s+/u, '$1\n') };
  return { ...section, title: title.map((inline, i) => (i === at + 1 ? ended : inline)) };
}

/** Marks the place where a section starts, or what page numbers lead to: for them and for bookmarks. */
export function anchorOf(target: Target, setting: Setting): Item {
  return { kind: 'anchor', x: setting.frame.text.start, y: 0, width: 0, tag: ground, target };
}
