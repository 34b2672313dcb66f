import type { MilestoneFacts } from '../../../proposal/Plan.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, type Composer } from '../pieces/Composer.ts';

/** The steps that have to be finished before. */
export function afterOf({ proposal, words, say, locale }: Composer, { after }: MilestoneFacts): Inlines {
  const steps = after.flatMap(({ number }) => {
    const step = proposal.offer.milestones[Number(number)];
    return step === undefined ? [] : [say(step.text)];
  });
  return steps.length === 0 ? [] : words('roadmap.after', { steps: listed(steps, locale) });
}
