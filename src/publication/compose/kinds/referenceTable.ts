import type { Reference } from '../../../proposal/Facts.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Cell, Table } from '../../document/Table.ts';
import { phraseText, textRun } from '../../locale/phrase.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { measured } from '../pieces/statements.ts';
import { cell, tableOf } from '../pieces/table.ts';
import { marksOn } from './answers.ts';
import { referee } from './referee.ts';

/** Many comparable projects: for whom, what was done and what came of it, and whom to ask (D9). */
export const referenceTable = (composer: Composer, references: readonly Reference[]): readonly Table[] =>
  tableOf({
    columns: (['proof.work_client', 'proof.work', 'proof.ask'] as const).map((key) => ({
      align: 'start',
      width: 'fill',
      head: composer.words(key),
      wraps: true,
    })),
    rows: references.map((item) => [client(composer, item), project(composer, item), ask(composer, item)]),
    summary: phraseText(composer.locale, 'kind.reference'),
  });

function client(composer: Composer, item: Reference): Cell {
  const { say, start } = composer;
  const facts = item.facts.map(({ label, value }): Inlines => [...start(label), ...textRun(': '), ...say(value)]);
  const children = [...marksOn(composer, item), ...emphasised('medium', start(item.title))];
  return cell({ children, detail: unlessEmpty(joined(facts, ' · ')) });
}

/** What was done and how it went; under it the figure that shows it, with its source. */
function project(composer: Composer, { project: done, text, figure }: Reference): Cell {
  const { start, locale } = composer;
  const said = [done, text].flatMap((words) => (words === null ? [] : [sentence(start(words), locale)]));
  const shown: Inlines =
    figure === null
      ? []
      : joined(
          [[...start(figure.label), ...textRun(': '), ...measured(composer, figure)], start(figure.source)],
          ' · ',
        );
  return cell({ children: joined(said, ' '), detail: unlessEmpty(shown) });
}

function ask(composer: Composer, item: Reference): Cell {
  const { label, name, lines } = referee(composer, item);
  return cell({ children: name ?? label, detail: unlessEmpty(joined(lines, ' · ')) });
}

const unlessEmpty = (line: Inlines): Inlines | null => (line.length === 0 ? null : line);
