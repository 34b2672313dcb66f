import type { Block } from '../../document/Block.ts';
import { type Composer, joined } from '../pieces/Composer.ts';
import { textRun } from '../../locale/phrase.ts';
import { barsOf } from './barsOf.ts';
import { hanging } from '../pieces/hanging.ts';
import { sourceOf } from '../pieces/statements.ts';

/** What came of the work so far, with period, figure, source and day (D2, D6, D10). */
export function cooperation(composer: Composer): readonly Block[] {
  const { words, say, start, proposal } = composer;
  const results = proposal.previous_cooperation?.results ?? [];
  const items = results.map((result) => {
    const period = result.period === null ? textRun('') : start(result.period);
    const day = result.source === null && result.figure !== null ? say(result.figure.as_of) : textRun('');
    const source = joined([period, sourceOf(composer, result, result.period === null) ?? textRun(''), day], ' · ');
    return { text: start(result.text), source: source.length === 0 ? null : source };
  });
  const charts = results.flatMap((result) => (result.figure === null ? [] : barsOf(composer, result.figure)));
  return items.length === 0 ? [] : [...hanging(words('together.results'), [{ type: 'rows', items }]), ...charts];
}

/** Labels of the figures whose bars are shown with the results of the work so far, and so nowhere else. */
export function chartedTogether({ proposal }: Composer): ReadonlySet<string> {
  const isPrinted = proposal.blocks.some(({ kind }) => kind === 'previous_cooperation');
  const results = isPrinted ? (proposal.previous_cooperation?.results ?? []) : [];
  return new Set(results.flatMap(({ figure }) => (figure === null ? [] : [figure.label.text])));
}
