import type { Block } from '../../document/Block.ts';
import { joined, sentence, type Composer } from '../pieces/Composer.ts';
import { exclusiveSentence } from '../kinds/exclusivity.ts';
import { specialLines } from '../kinds/specialTerms.ts';
import { clauses } from '../pieces/clauses.ts';
import { titledText } from '../pieces/statements.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { guaranteedTaxes } from '../pieces/taxInTime.ts';
import { guaranteedBesides, notGuaranteed } from './guarantee.ts';

/** The exclusive terms as one line, whenever they are agreed, and the special ones. */
export const exclusiveTerms = (composer: Composer): readonly Block[] => [
  ...exclusivityLine(composer),
  ...specialLines(composer),
];

function exclusivityLine(composer: Composer): readonly Block[] {
  const terms = composer.proposal.offer.exclusivity;
  if (terms === null) return [];
  const line = exclusiveSentence(composer, 'terms', composer.start(terms.scope));
  return hanging(composer.words('terms.exclusivity'), body(line));
}

/** What happens from here on, step by step. */
export const nextSteps = (composer: Composer): readonly Block[] =>
  inCells(composer, composer.proposal.proposal.next_steps, 'terms.next');

/** How it goes with what is offered, drawn alike. */
export const steps = (composer: Composer): readonly Block[] =>
  inCells(composer, composer.proposal.steps, 'solution.steps');

type Steps = Composer['proposal']['steps'];

function inCells(composer: Composer, all: Steps, title: string): readonly Block[] {
  const { words, start } = composer;
  const [only, ...others] = all;
  if (only === undefined) return [];
  // One step alone is no order: it needs no number.
  if (others.length === 0 && title === 'terms.next')
    return hanging(words('summary.next'), body(sentence(titledText(composer, only), composer.locale)));
  const items = all.map(({ title, text }) => {
    const all = start(text);
    return title === null ? { title: all, text: null, note: null } : { title: start(title), text: all, note: null };
  });
  return [{ type: 'numberedCells', variant: 'steps', title: words(title), items }];
}

/** The guarantee (D13): the promise, what makes it possible, how it becomes binding. */
export function validity(composer: Composer): readonly Block[] {
  const { proposal, words, say, name, locale } = composer;
  const { until, issued, place, because, binding } = proposal.validity;
  const date = say(until);
  const except = notGuaranteed(composer);
  const [plainly, zoned] =
    except.length === 0
      ? ['validity.promise', 'validity.promise_zone']
      : ['validity.promise_except', 'validity.promise_zone_except'];
  const isNamed = place !== null && locale.names[place.text] !== undefined;
  const promise = words(place === null ? plainly : zoned, {
    date,
    place:
      place === null
        ? []
        : words(isNamed ? 'validity.zone_named' : 'validity.zone', { place: name(place.text, place.from) }),
    except,
  });
  // Only an offer that binds can be accepted too late.
  const late = binding === 'firm' ? words('validity.late') : [];
  // Sentences of their own: "and" would have to fit both.
  const said = clauses(because.map(say), composer);
  const reasons = said.length === 0 ? [] : words('validity.because', { reasons: said });
  return [
    {
      type: 'validityPanel',
      promise,
      reasons: joined(
        [
          guaranteedTaxes(composer),
          guaranteedBesides(composer),
          sentence(reasons, locale),
          words(`validity.${binding}`),
          late,
        ],
        ' ',
      ),
      issued: words('validity.issued', { date: say(issued) }),
      until: words('validity.until', { date }),
    },
  ];
}

/** The guarantee as one sentence, for the summary. */
export function validUntil(composer: Composer): readonly Block[] {
  const { words, say, proposal } = composer;
  const except = notGuaranteed(composer);
  const key = except.length === 0 ? 'summary.valid_until' : 'summary.valid_until_except';
  const promise = words(key, { date: say(proposal.validity.until), except });
  return body(joined([promise, guaranteedBesides(composer)], ' '));
}
