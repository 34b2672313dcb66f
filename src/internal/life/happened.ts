import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { events } from '../dossier/schema/history.ts';

export type LifeEvent = (typeof events)[number];

/** Something that happened to a revision, and when. */
export interface Happened {
  readonly event: LifeEvent;
  readonly revision: number;
  readonly date: CalendarDate;
  readonly until: CalendarDate | null;
  readonly reason: string | null;
  readonly to: string | null;
}

/** Everything that happened, in the order in which it is written. */
export const happened = ({ history }: Pick<Dossier['proposal'], 'history'>): readonly Happened[] =>
  history.flatMap(({ event, revision, date, until, reason, to }) =>
    event === undefined
      ? []
      : [
          {
            ...{ event: event.reveal(), revision, date },
            until: until?.reveal() ?? null,
            reason: reason?.reveal() ?? null,
            to: to?.reveal() ?? null,
          },
        ],
  );
