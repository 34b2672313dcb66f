import type { Wording } from '../../../proposal/leaves.ts';
import type { Inlines } from '../../document/Inline.ts';
import { beside } from '../pieces/Composer.ts';
import type { Entry, RevisionWriter } from './Entry.ts';
import { statedEntries } from './statedEntries.ts';

interface Called {
  readonly name: Wording | null;
  readonly position: Wording | null;
}

/** Who: the contact, the team, who signs, and for whom it is. */
export function peopleEntries(writer: RevisionWriter): readonly Entry[] {
  const { proposal, words, say, start } = writer;
  const { contact, team, signatories, addressee, readers, offer, account } = proposal;
  const area = 'people';
  const called = ({ name, position }: Called): Inlines =>
    beside(
      [name, position].flatMap((leaf) => (leaf === null ? [] : [say(leaf)])),
      writer,
    );
  const person = (who: Called, list: string, topic: Inlines): Entry => ({
    ...{ area, list, topic, name: [], value: called(who) },
    key: who.name === null ? null : writer.keyOf(who.name),
  });
  const [first, ...colleagues] = team;
  return [
    person(contact, 'contact', words('cover.contact')),
    ...[...(first === undefined || first.name.text === contact.name.text ? [] : [first]), ...colleagues].map((member) =>
      person(member, 'team', words('changes.team')),
    ),
    ...team.flatMap(({ name, task, email, phone, hours }) =>
      statedEntries(
        writer,
        { name, task, email, phone, hours },
        { area, list: 'reached', topic: words('changes.team') },
      ),
    ),
    ...signatories.seller.map((who) => person(who, 'seller', words('changes.signs_seller'))),
    ...signatories.client.map((who) => person(who, 'client', words('changes.signs_client'))),
    ...[...(addressee === null ? [] : [addressee]), ...readers].map((who) =>
      person(who, 'readers', words('cover.addressee')),
    ),
    ...statedEntries(writer, offer.points.people, { area, list: 'points', topic: words('kind.people') }),
    { area, list: 'company', key: null, topic: words('cover.client'), name: [], value: start(account.name) },
  ];
}
