import type { Citations } from '../disclosure/Speaker.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { printedInteractions } from '../internal/dossier/model/printedInteractions.ts';
import { formatDay } from '../publication/locale/formatLeaf.ts';
import type { Locale } from '../publication/locale/Locale.ts';
import { phrase, textRun } from '../publication/locale/phrase.ts';

/** What the page says of each interaction where a source names it: how, and on which day. */
export const citationsOf = (interactions: Dossier['interactions'], locale: Locale): Citations =>
  new Map(
    printedInteractions(interactions).map(({ id, channel, date }) => [
      id,
      phrase(locale, `cited.${channel}`, { date: textRun(formatDay(date, locale)) })
        .map((inline) => (inline.type === 'text' ? inline.value : ''))
        .join(''),
    ]),
  );
