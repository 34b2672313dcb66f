import type { Point } from '../../proposal/claims.ts';
import type { Wording } from '../../proposal/leaves.ts';
import { levelOf, type Level } from '../../proposal/levels.ts';
import { partyOf } from '../../proposal/parties.ts';
import type { Proposal } from '../../proposal/Proposal.ts';
import type { Locale } from '../locale/Locale.ts';
import { phraseText } from '../locale/phrase.ts';
import { shortCompany } from './pieces/shortCompany.ts';

/**
 * The proposal with its closed words for parties (us, you, both) as what fits a narrow column (both by their short names, else us and you), and those for levels (low, medium, high)
 * in the document's language, wherever they are printed.
 */
export function speakParties(proposal: Proposal, locale: Locale): Proposal {
  const { account, seller } = proposal;
  const client = account.short_name?.text ?? shortCompany(account.name.text);
  const called = {
    // Beside "you" it is "us", and beside a name a name.
    us: (client === null ? null : shortCompany(seller.name.text)) ?? phraseText(locale, 'party.us'),
    you: client ?? phraseText(locale, 'party.you'),
    both: phraseText(locale, 'party.both'),
  };
  const spoken = (who: Wording): Wording => {
    const party = partyOf(who.text);
    return party === null ? who : { ...who, text: called[party] };
  };
  const said = (who: Wording | null): Wording | null => (who === null ? null : spoken(who));
  const graded = (how: Wording | null, phraseOf: (level: Level) => string): Wording | null => {
    const level = how === null ? null : levelOf(how.text);
    return how === null || level === null ? how : { ...how, text: phraseText(locale, phraseOf(level)) };
  };
  const owned = (points: readonly Point[]): readonly Point[] =>
    points.map((point) => ({
      ...point,
      owner: said(point.owner),
      likelihood: graded(point.likelihood, (level) => `likelihood.${level}`),
      effect: graded(point.effect, (level) => `effect.${level}`),
    }));
  const { points, reviews, duties } = proposal.offer;
  const { technical, compliance, risk, usability, pilot, people, roadmap, terms } = points;
  const offer = {
    ...proposal.offer,
    duties: duties.map((duty) => ({ ...duty, who: spoken(duty.who) })),
    reviews: reviews.map((review) => ({ ...review, who: said(review.who) })),
    points: {
      technical: owned(technical),
      compliance: owned(compliance),
      risk: owned(risk),
      usability: owned(usability),
      pilot: owned(pilot),
      people: owned(people),
      roadmap: owned(roadmap),
      terms: owned(terms),
    },
  };
  return { ...proposal, offer };
}
