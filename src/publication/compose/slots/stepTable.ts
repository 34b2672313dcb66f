import type { MilestoneFacts } from '../../../proposal/Plan.ts';
import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Column, Table } from '../../document/Table.ts';
import { phraseText } from '../../locale/phrase.ts';
import { pair } from '../pieces/altOf.ts';
import { emphasised, joined, sentence, type Composer } from '../pieces/Composer.ts';
import { hanging } from '../pieces/hanging.ts';
import { cell, tableOf } from '../pieces/table.ts';

/** A step of the work as a row: when it is, in a column of its own or nowhere, and what stands under its words. */
export interface StepRow {
  readonly step: MilestoneFacts;
  readonly when: Inlines;
  readonly about: readonly Inlines[];
}

const kinds = ['gives', 'needs'] as const;
type Kind = (typeof kinds)[number];

/** How many of the steps have something in a column. */
const filled = (rows: readonly StepRow[], kind: Kind): number => rows.filter(({ step }) => step[kind] !== null).length;

/** What a step gives or needs, under its name: "What you receive: a plan". */
function named(composer: Composer, step: MilestoneFacts, kind: Kind): Inlines {
  const text = step[kind];
  return text === null ? [] : pair(composer, composer.words(`roadmap.${kind}`), composer.say(text));
}

/** All steps in rows; what few of them give or need stands under their words. */
export function stepTable(
  composer: Composer,
  rows: readonly StepRow[],
  when: Column,
  title: Inlines | null,
): readonly Table[] {
  const { words, start, locale } = composer;
  // A column that is empty in most rows is a hole in the page.
  const folded = kinds.filter((kind) => 2 * filled(rows, kind) < rows.length);
  const said = (step: MilestoneFacts, kind: Kind): Inlines => {
    const text = step[kind];
    return text === null || folded.includes(kind) ? [] : start(text);
  };
  return tableOf({
    ...(title === null ? {} : { title }),
    columns: [
      when,
      { align: 'start', width: 'fill', head: words('roadmap.step') },
      // Where one of them stands alone it has the room of both.
      ...kinds.map((kind): Column => ({
        align: 'start',
        width: folded.length === 1 ? 'fill' : 'wide',
        head: words(`roadmap.${kind}`),
      })),
    ],
    rows: rows.map(({ step, when: on, about }) => {
      const detail = joined([...about, ...folded.map((kind) => named(composer, step, kind))], ' · ');
      return [
        cell({ children: on }),
        cell({ children: emphasised('medium', start(step.text)), detail: detail.length === 0 ? null : detail }),
        cell({ children: said(step, 'gives') }),
        cell({ children: said(step, 'needs') }),
      ];
    }),
    summary: phraseText(locale, 'roadmap.summary'),
  });
}

/**
 * Beside a drawing that shows all steps, what they give and need: all of them in a table, or, where few have anything,
 * those in words of their own.
 */
export function besideDrawing(composer: Composer, rows: readonly StepRow[], when: Column): readonly Block[] {
  const { words, start, locale } = composer;
  const some = rows.filter(({ step }) => step.gives !== null || step.needs !== null);
  if (some.length === 0) return [];
  if (kinds.some((kind) => 2 * filled(rows, kind) > rows.length)) return stepTable(composer, rows, when, null);
  const items = some.map(({ step }) => {
    const name = emphasised('medium', sentence(start(step.text), locale));
    const said = kinds.map((kind) => sentence(named(composer, step, kind), locale));
    return { text: joined([name, ...said], ' '), source: null };
  });
  return hanging(words('roadmap.along'), [{ type: 'rows', items }]);
}
