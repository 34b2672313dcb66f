import type { Reference } from '../../../proposal/Facts.ts';
import type { Block } from '../../document/Block.ts';
import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { sentence, type Composer } from '../pieces/Composer.ts';
import { marksOn } from './answers.ts';
import { numberAndUnit } from '../pieces/statements.ts';
import { pullQuote } from './pullQuote.ts';
import { referee } from './referee.ts';
import { referenceTable } from './referenceTable.ts';

/** More than these are read as a table, one row each. */
const mostCards = 3;

/** Comparable projects, with whom to ask where that person agreed (D9). */
export function reference(composer: Composer): readonly Block[] {
  const { references } = composer.proposal;
  return references.length > mostCards
    ? [
        ...referenceTable(composer, references),
        ...references.flatMap((item) => pullQuote(composer, item, { client: true })),
      ]
    : references.flatMap((item) => [card(composer, item), ...pullQuote(composer, item, { client: false })]);
}

function card(composer: Composer, item: Reference): ReferenceCard {
  const { say, start, locale } = composer;
  const texts: Inlines[] = [];
  if (item.project !== null) texts.push(sentence(start(item.project), locale));
  if (item.text !== null) texts.push(sentence(start(item.text), locale));
  return {
    type: 'referenceCard',
    title: [...marksOn(composer, item), ...start(item.title)],
    text: texts,
    facts: item.facts.map(({ label, value }) => ({
      label: start(label),
      value: say(value),
    })),
    figure: item.figure && {
      ...numberAndUnit(composer, item.figure),
      meaning: start(item.figure.label),
      source: composer.start(item.figure.source),
    },
    box: referee(composer, item),
  };
}
