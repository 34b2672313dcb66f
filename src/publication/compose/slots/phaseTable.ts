import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { phraseText } from '../../locale/phrase.ts';
import { emphasised, joined, plain, type Composer } from '../Composer.ts';
import { cell } from './cell.ts';
import { tableOf } from './tableOf.ts';

/** Phase by phase what the client has at its end and what we need; `phases` are places of milestones. */
export function phaseTable(composer: Composer, phases: readonly (readonly number[])[]): readonly Block[] {
  const { words, locale } = composer;
  const rows = phases.map((places) => [
    cell({ children: emphasised('medium', nameOf(composer, places)), detail: weeksOf(composer, places) }),
    cell({ children: said(composer, places, 'gives') }),
    cell({ children: said(composer, places, 'needs') }),
  ]);
  return tableOf({
    columns: [
      { align: 'start', width: 'phase', head: words('roadmap.phase') },
      { align: 'start', width: 'fill', head: words('roadmap.gives') },
      { align: 'start', width: 'needs', head: words('roadmap.needs') },
    ],
    rows,
    summary: phraseText(locale, 'roadmap.summary'),
  });
}

function nameOf({ proposal, start }: Composer, [first = 0]: readonly number[]): Inlines {
  const phase = proposal.offer.milestones[first]?.phase ?? null;
  return phase === null ? [] : start(phase);
}

function weeksOf({ proposal, words, say }: Composer, places: readonly number[]): Inlines | null {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const week = (place: number): Inlines => {
    const at = proposal.offer.milestones[place]?.week ?? null;
    return at === null ? [] : say(at);
  };
  const [from, to] = [week(first), week(last)];
  return plain(from) === plain(to)
    ? words('roadmap.week_number', { week: from })
    : words('roadmap.weeks', { from, to });
}

/** What all milestones of the phase give or need. */
function said({ proposal, words, say, start }: Composer, places: readonly number[], key: 'gives' | 'needs'): Inlines {
  const lines = places.flatMap((place) => {
    const text = proposal.offer.milestones[place]?.[key] ?? null;
    return text === null ? [] : [text];
  });
  return joined(
    lines.map((text, i) => (i === 0 ? start(text) : say(text))),
    plain(words('chart.between')),
  );
}
