import type { TeamMember } from '../../../proposal/TeamMember.ts';
import type { Block } from '../../document/Block.ts';
import type { Person } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { joined, sentence, type Composer } from '../pieces/Composer.ts';
import { body, hanging } from '../pieces/hanging.ts';
import { initialsOf } from '../pieces/initialsOf.ts';
import { contactLines } from '../kinds/referee.ts';

/** The single contact, then everyone else, with position and contact (D12). */
export function team(composer: Composer): readonly Block[] {
  const { proposal, words } = composer;
  // The contact is the first of the team; two of them may have one name.
  const colleagues = proposal.team.slice(1).map((member) => person(composer, member));
  // Photos and tiles side by side look as if somebody were missing.
  const hasPhotos = colleagues.every(({ photo }) => photo !== null);
  const others = hasPhotos ? colleagues : colleagues.map((colleague) => ({ ...colleague, photo: null }));
  return [
    {
      type: 'people',
      // What the contact does is the best label there is.
      contact: {
        label: proposal.contact.task === null ? words('team.contact') : composer.start(proposal.contact.task),
        person: { ...person(composer, proposal.contact), task: taskOf(composer, proposal.contact, true) },
      },
      others,
    },
    ...proposal.team.flatMap((member) => bio(composer, member)),
  ];
}

/** Where somebody comes from, under the name; long ones go over pages as any prose does. */
const bio = ({ say, start }: Composer, member: TeamMember): readonly Block[] =>
  shortBio(member) !== null
    ? []
    : hanging(
        say(member.name),
        member.bio.flatMap((paragraph) => body(start(paragraph))),
        start(member.position),
      );

/** A few words of where somebody comes from stand with the person, in characters. */
const mostWithPerson = 180;

function shortBio({ bio: [only, ...others] }: TeamMember): TeamMember['bio'][number] | null {
  return only !== undefined && others.length === 0 && only.text.length <= mostWithPerson ? only : null;
}

/** What somebody does for the client, and in a few words where from; a task that is the label of the contact is told there. */
function taskOf({ start, locale }: Composer, member: TeamMember, isLabel: boolean): Inlines | null {
  const short = shortBio(member);
  const task = member.task === null || isLabel ? [] : start(member.task);
  if (short === null) return task.length === 0 ? null : task;
  const told = sentence(start(short), locale);
  return task.length === 0 ? told : joined([sentence(task, locale), told], ' ');
}

function person(composer: Composer, member: TeamMember): Person {
  const { say, start, words, locale } = composer;
  const hours = member.hours === null ? [] : [start(member.hours)];
  return {
    name: say(member.name),
    // Not isolated: the letters are set as one word.
    initials: [
      { type: 'text', value: initialsOf(member.name.text, locale.id), source: member.name.from, isolate: false },
    ],
    photo: member.photo,
    position: start(member.position),
    company: member.company === null ? null : say(member.company),
    task: taskOf(composer, member, false),
    contacts: [...contactLines(composer, member), ...hours],
    ...(member.answers_within === null ? {} : { answers: words('team.answers', { time: say(member.answers_within) }) }),
  };
}
