import type { Block } from '../../document/Block.ts';
import type { Composer } from '../Composer.ts';
import { own } from '../../locale/phrase.ts';
import { joined } from '../Composer.ts';
import { hanging } from './hanging.ts';
import { sourceOf } from './said.ts';

/** What came of the work so far, with period, figure and source (D2, D6). */
export function cooperation(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const results = proposal.previous_cooperation?.results ?? [];
  const items = results.map((result, i) => {
    const path = `previous_cooperation.results[${i}]`;
    const period = result.period === null ? own('') : say(result.period, `${path}.period`);
    const source = joined([period, sourceOf(composer, result, path) ?? own('')], ' · ');
    return { text: say(result.text, `${path}.text`), source: source.length === 0 ? null : source };
  });
  return items.length === 0 ? [] : hanging(words('together.results'), [{ type: 'rows', items }]);
}
