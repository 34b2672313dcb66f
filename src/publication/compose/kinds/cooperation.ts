import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Proposal } from '../../../proposal/Proposal.ts';
import { type Composer, joined } from '../pieces/Composer.ts';
import { barsOf, isDrawn } from './barsOf.ts';
import { sideBySide } from './sideBySide.ts';
import { hanging } from '../pieces/hanging.ts';
import { periodOf } from '../pieces/periodOf.ts';
import { datedLine, namesDay, namesPeriod, telling } from '../pieces/sourceDates.ts';
import { sourceOf } from '../pieces/statements.ts';

type Result = NonNullable<Proposal['previous_cooperation']>['results'][number];

/** What came of the work so far, with period, figure, source and day (D2, D6, D10). */
export function cooperation(composer: Composer): readonly Block[] {
  const { words, start, proposal } = composer;
  const results = proposal.previous_cooperation?.results ?? [];
  const items = results.map((result) => {
    const source = joined(sourceParts(composer, result), ' · ');
    return { text: start(result.text), source: source.length === 0 ? null : source };
  });
  const charts = results.flatMap(({ figure }) =>
    figure === null ? [] : barsOf(composer, figure, { note: datedLine(composer, figure.source, figure.as_of) }),
  );
  return items.length === 0
    ? []
    : [...hanging(words('together.results'), [{ type: 'rows', items }]), ...sideBySide(charts)];
}

/** When it was, what shows it, and on which day that held: each time once. */
function sourceParts(composer: Composer, result: Result): readonly Inlines[] {
  const { say, locale } = composer;
  const { period, figure, source } = result;
  const named = source ?? figure?.source ?? null;
  const isNamed = period !== null && named !== null && namesPeriod(named.text, period.text);
  const said = sourceOf(composer, result, period === null || isNamed) ?? [];
  const own = isNamed ? telling(said, period) : said;
  const before = period === null || isNamed ? [] : periodOf(composer, period);
  if (source !== null || figure === null) return [before, own];
  return namesDay(figure.source.text, figure.as_of, locale)
    ? [before, telling(own, figure.as_of)]
    : [before, own, say(figure.as_of)];
}

/** Labels of the figures whose bars are shown with the results of the work so far, and so nowhere else. */
export function chartedTogether({ proposal }: Composer): ReadonlySet<string> {
  const isPrinted = proposal.blocks.some(({ kind }) => kind === 'previous_cooperation');
  const results = isPrinted ? (proposal.previous_cooperation?.results ?? []) : [];
  return new Set(results.flatMap(({ figure }) => (figure !== null && isDrawn(figure) ? [figure.label.text] : [])));
}
