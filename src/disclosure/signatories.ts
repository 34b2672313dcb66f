import type { Path } from '../foundation/data/Path.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { Signer } from '../proposal/Signatories.ts';
import type { TeamMember } from '../proposal/TeamMember.ts';
import { count, day } from './leaf.ts';
import type { Speaker } from './Speaker.ts';

type Given = Dossier['signatories'];

/** Who signs for each side. A member who is named there has agreed to be printed: the list is written for the page. */
export function discloseSignatories(dossier: Dossier, speaker: Speaker): Facts['signatories'] {
  const { dmu, team, account, proposal, signatories } = dossier;
  const isPrivate = account.industry?.toLowerCase() === 'private';
  const ours = (given: Given['seller'][number], path: Path): Signer =>
    typeof given === 'string' ? ofOurs(dossier, given, speaker) : person(given, path, speaker);
  const own = [...dossier.people, ...team].some(({ id }) => id === proposal.signatory)
    ? proposal.signatory
    : team[0]?.id;
  const seller = signatories.seller.length > 0 || own === undefined ? signatories.seller : [own];
  return {
    client: signatories.client.map((given, i) => {
      const path = ['signatories', 'client', i];
      const signer =
        given.member === undefined ? person(given, path, speaker) : ofMember(dmu, given.member, given, path, speaker);
      return isPrivate ? { ...signer, position: null } : signer;
    }),
    seller: seller.map((given, i) => ours(given, ['signatories', 'seller', i])),
    approved_by: signatories.approved_by.map((given, i) => ours(given, ['signatories', 'approved_by', i])),
    private_client: isPrivate,
  };
}

type Named = Pick<Given['client'][number], 'name' | 'position'> & Pick<Partial<Dossier['people'][number]>, 'authority'>;

const person = ({ name, position, authority }: Named, path: Path, speaker: Speaker): Signer => ({
  name: speaker.maybe(name, [...path, 'name']),
  position: speaker.maybe(position, [...path, 'position']),
  authority: speaker.maybe(authority, [...path, 'authority']),
});

/** Whoever is in both lists signs as the list of those who act says. */
function ofOurs({ people, team }: Dossier, id: string, speaker: Speaker): Signer {
  const at = people.findIndex((one) => one.id === id);
  if (at >= 0) return person(people[at] ?? {}, ['people', at], speaker);
  const i = team.findIndex((member) => member.id === id);
  return person(team[i] ?? {}, ['team', i], speaker);
}

/** The position is the member's, unless another one is written for the signature. */
function ofMember(dmu: Dossier['dmu'], id: string, given: Named, path: Path, speaker: Speaker): Signer {
  const i = dmu.findIndex((member) => member.id === id);
  const known = person(dmu[i] ?? {}, ['dmu', i], speaker);
  return { ...known, position: speaker.maybe(given.position, [...path, 'position']) ?? known.position };
}

/** Who signs for us, where the dossier names somebody: of the team, or of those who act without being in it. */
export function signatoryOf(
  { proposal, ...ours }: Dossier,
  team: Facts['team'],
  speaker: Speaker,
): TeamMember | undefined {
  const at = ours.people.findIndex(({ id }) => id === proposal.signatory);
  const member = team[ours.team.findIndex(({ id }) => id === proposal.signatory)];
  const actor = ours.people[at];
  if (member !== undefined || actor === undefined) return member;
  return {
    name: speaker.say(actor.name, ['people', at, 'name']),
    position: speaker.say(actor.position, ['people', at, 'position']),
    company: null,
    bio: [],
    task: null,
    email: null,
    phone: null,
    hours: null,
    answers_within: null,
    photo: null,
    prepared: [],
  };
}

/** The versions that the client got, in their order; what only happened to one stays inside. */
export const discloseHistory = ({ proposal }: Dossier, speaker: Speaker): Facts['proposal']['history'] =>
  proposal.history.flatMap(({ revision, date, text }, i) => {
    if (text === undefined) return [];
    const path = ['proposal', 'history', i];
    return [
      {
        revision: count(revision, [...path, 'revision']),
        date: day(date, [...path, 'date']),
        text: speaker.say(text, [...path, 'text']),
      },
    ];
  });
