import { fold } from '../../../foundation/text/foldText.ts';
import type { MilestoneFacts } from '../../../proposal/Plan.ts';
import type { Inlines } from '../../document/Inline.ts';
import { plain, type Composer } from './Composer.ts';

/** One day, week or month of a plan, by its number. */
export const unitAt = ({ words }: Pick<Composer, 'words'>, unit: keyof typeof one, number: Inlines): Inlines =>
  words(one[unit], { [unit === 'week' ? 'week' : 'from']: number });

const one = { day: 'roadmap.day', week: 'roadmap.week_number', month: 'roadmap.month' } as const;
const several = { day: 'roadmap.days', week: 'roadmap.weeks', month: 'roadmap.months' } as const;

/** When a step is, in words: "Days 3–6", "1 to 14 December 2026"; empty where nothing says it. */
export function whenOf(composer: Composer, step: MilestoneFacts): Inlines {
  const { proposal, words, say } = composer;
  const { first, last, starts, ends, week } = step;
  if (starts !== null && ends !== null)
    return starts.day === ends.day ? say(starts) : words('roadmap.dates', { from: say(starts), to: say(ends) });
  const unit = proposal.offer.plan?.unit ?? 'week';
  if (first !== null && last !== null && unit !== 'date') {
    if (first.number !== last.number) return words(several[unit], { from: say(first), to: say(last) });
    return unitAt(composer, unit, say(first));
  }
  return week === null ? [] : unitAt(composer, 'week', say(week));
}

const ends = { day: 'roadmap.day', week: 'roadmap.end_week', month: 'roadmap.end_month' } as const;

/** By when what a step gives is due: at its end, "End of week 5", "14 December 2026"; where it has no span, when it is. */
export function dueOf(composer: Composer, step: MilestoneFacts): Inlines {
  const { proposal, words, say } = composer;
  const { first, last, ends: day } = step;
  if (day !== null) return say(day);
  const unit = proposal.offer.plan?.unit ?? null;
  if (first === null || last === null || unit === null || unit === 'date') return whenOf(composer, step);
  return words(ends[unit], { [unit === 'day' ? 'from' : unit]: say(last) });
}

/** Whether a phase says no more than when it is: "Days 1–2". */
export const saysWhen = (composer: Composer, step: MilestoneFacts): boolean =>
  step.phase !== null && fold(step.phase.text) === fold(plain(whenOf(composer, step)));
