import type { CalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Channel } from '../../../proposal/channels.ts';
import type { Dossier } from './Dossier.ts';
import { identify } from './makeIds.ts';

/** How one usually speaks where nobody says it. */
const usual = { meeting: 'in_person', call: 'phone', mail: 'email', reference_call: 'phone' } as const;

/** What a source may print of each interaction, and nothing else of it. */
export const printedInteractions = (
  interactions: Dossier['interactions'],
): readonly { readonly id: string; readonly channel: Channel; readonly date: CalendarDate }[] =>
  identify('interaction', interactions.reveal()).map(({ id, kind, channel, date }) => ({
    id,
    channel: channel ?? usual[kind],
    date,
  }));
