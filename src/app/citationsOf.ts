import type { Citations } from '../disclosure/Speaker.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { printedInteractions } from '../internal/dossier/model/printedInteractions.ts';
import { formatDay } from '../publication/locale/formatLeaf.ts';
import { withDigits, type Locale } from '../publication/locale/Locale.ts';
import { phrase, textRun } from '../publication/locale/phrase.ts';

/** What the page says of each interaction where a source names it: how, and on which day. */
export function citationsOf({ interactions, proposal }: Dossier, language: Locale): Citations {
  const locale = withDigits(language, proposal.digits ?? 'latn');
  return new Map(
    printedInteractions(interactions).map(({ id, channel, date }) => [
      id,
      phrase(locale, `cited.${channel}`, { date: textRun(formatDay(date, locale)) })
        .map((inline) => (inline.type === 'text' ? inline.value : ''))
        .join(''),
    ]),
  );
}
