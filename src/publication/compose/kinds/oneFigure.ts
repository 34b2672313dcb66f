import type { Block } from '../../document/Block.ts';
import { emphasised, joined, type Composer } from '../Composer.ts';
import { textRun } from '../../locale/phrase.ts';
import { measured } from './said.ts';

/** One figure with what it measures, its source and its date: `{{slot "figure:<id>"}}` in a body (D10). */
export function oneFigure(composer: Composer, id: string): readonly Block[] {
  const { say, start, proposal } = composer;
  const figure = proposal.figures[id];
  if (!figure) return [];
  const value = emphasised('strong', measured(composer, figure));
  const source = joined([say(figure.source), say(figure.as_of)], ' · ');
  return [{ type: 'rows', items: [{ text: [...start(figure.label), ...textRun(': '), ...value], source }] }];
}
