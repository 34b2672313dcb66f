import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { own } from '../../locale/phrase.ts';
import { joined } from '../Composer.ts';
import { hanging } from './hanging.ts';
import { sourceOf } from './said.ts';

/** What came of the work so far, with period, figure, source and day (D2, D6, D10). */
export function cooperation(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const results = proposal.previous_cooperation?.results ?? [];
  const items = results.map((result, i) => {
    const path = `previous_cooperation.results[${i}]`;
    const period = result.period === null ? own('') : say(result.period, `${path}.period`);
    const day =
      result.source === null && result.figure !== null ? say(result.figure.as_of, `${path}.figure.as_of`) : own('');
    const source = joined([period, sourceOf(composer, result, path) ?? own(''), day], ' · ');
    return { text: say(result.text, `${path}.text`), source: source.length === 0 ? null : source };
  });
  return items.length === 0 ? [] : hanging(words('together.results'), [{ type: 'rows', items }]);
}
