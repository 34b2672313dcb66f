import type { ServiceLevelFacts } from '../../../proposal/ServiceLevels.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined } from '../pieces/Composer.ts';
import { exclusiveSentence } from '../kinds/exclusivity.ts';
import type { Entry, RevisionWriter } from './Entry.ts';
import { statedEntries } from './statedEntries.ts';

/** The terms: what is agreed, and what both sides are held to. */
export function termEntries(writer: RevisionWriter): readonly Entry[] {
  const { proposal, words } = writer;
  const { offer, validity, annexes } = proposal;
  const stated = (value: unknown, list: string, topic: Entry['topic']): readonly Entry[] =>
    statedEntries(writer, value, { area: 'terms', list, topic });
  return [
    ...whole('binding', words('changes.binding'), words(`validity.${validity.binding}`)),
    ...stated(offer.terms, 'terms', words('kind.terms')),
    ...stated(offer.points.terms, 'terms', words('kind.terms')),
    ...stated(offer.points.compliance, 'compliance', words('kind.compliance')),
    ...stated(offer.law, 'law', words('terms.law')),
    ...whole('precedence', words('terms.precedence'), joined(offer.precedence.map(writer.say), ' · ')),
    ...exclusive(writer),
    ...stated(offer.special_terms, 'special', words('why.special_text')),
    ...acceptance(writer),
    ...stated(offer.assumptions, 'assumptions', words('working.assumptions')),
    ...stated(offer.duties, 'duties', words('working.duties')),
    ...stated(levelsIn(proposal.service_levels), 'levels', words('levels.title')),
    ...annexes.flatMap(({ title, version, date }) =>
      stated({ title, version, date }, 'annexes', words('changes.annex')),
    ),
  ];
}

/** What there is one of; nothing where nothing is said. */
const whole = (list: string, topic: Inlines, value: Inlines): readonly Entry[] =>
  value.length === 0 ? [] : [{ area: 'terms', key: null, name: [], list, topic, value }];

function exclusive(writer: RevisionWriter): readonly Entry[] {
  const { exclusivity } = writer.proposal.offer;
  if (exclusivity === null) return [];
  const said = exclusiveSentence(writer, 'terms', writer.start(exclusivity.scope));
  return whole('exclusivity', writer.words('terms.exclusivity'), said);
}

function acceptance({ proposal, words }: RevisionWriter): readonly Entry[] {
  const { acceptance: rule } = proposal.offer;
  if (rule === null) return [];
  const silent = rule.silent === null ? [] : words(`solution.silent_${rule.silent}`);
  const said = joined([words('solution.acceptance', { count: rule.days }), silent], ' ');
  return whole('acceptance', words('solution.acceptance_title'), said);
}

/** What is promised of a service, one promise each. */
const levelsIn = (levels: ServiceLevelFacts | null): unknown =>
  levels === null
    ? null
    : [levels.availability, ...levels.severities, ...levels.credits, levels.recovery, levels.hours];
