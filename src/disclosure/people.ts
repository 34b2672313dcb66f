import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { contributions } from '../proposal/contributions.ts';
import type { Facts } from '../proposal/Facts.ts';
import type { TeamMember } from '../proposal/TeamMember.ts';
import type { PictureHandle } from '../proposal/leaves.ts';
import { isArgumentKind } from '../proposal/kinds.ts';
import { maybeWording } from './leaf.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { placeOf } from './placeOf.ts';
import type { Speaker } from './Speaker.ts';

/** The pictures of a dossier by what they show; the photos in the order of the team. */
export interface PictureHandles {
  readonly logo: PictureHandle | null;
  readonly cover?: PictureHandle | null;
  readonly photos: readonly (PictureHandle | null)[];
  /** The pictures of the proposal's own, in their order; null where a file could not be read. */
  readonly own: readonly ({ readonly handle: PictureHandle; readonly scalable: boolean } | null)[];
  /** Those of price lines, by their places in `offer.lines`. */
  readonly lines: ReadonlyMap<number, PictureHandle>;
}

/** The seller's people, with position and contact (D12). `sectionOf` tells where a kind of argument stands. */
export const discloseTeam = (
  { team }: Dossier,
  { pictures, sectionOf }: { readonly pictures: PictureHandles; readonly sectionOf: (kind: string) => string },
  speaker: Speaker,
): readonly TeamMember[] =>
  team.map((member, i) => {
    const path = ['team', i];
    return {
      name: speaker.say(member.name, [...path, 'name']),
      position: speaker.say(member.position, [...path, 'position']),
      company: speaker.maybe(member.company, [...path, 'company']),
      bio: paragraphsOf(speaker.maybe(member.bio, [...path, 'bio'])),
      task: speaker.maybe(member.task, [...path, 'task']),
      email: maybeWording(member.email, [...path, 'email']),
      phone: maybeWording(member.phone, [...path, 'phone']),
      hours: speaker.maybe(member.hours, [...path, 'hours']),
      answers_within: speaker.maybe(member.answers_within, [...path, 'answers_within']),
      photo: pictures.photos[i] ?? null,
      prepared: member.prepared.map((word) => {
        const part = contributions[word] ?? word;
        return isArgumentKind(part) ? sectionOf(part) : part;
      }),
    };
  });

/** Name and position of the addressee and of those whom the KAM puts beside; nothing else of anybody. */
export function discloseReaders(
  { dmu, proposal }: Dossier,
  speaker: Speaker,
): { readonly addressee: Facts['addressee']; readonly readers: Facts['readers'] } {
  const reader = (i: number): Facts['readers'][number] => ({
    name: speaker.maybe(dmu[i]?.name, ['dmu', i, 'name']),
    position: speaker.maybe(dmu[i]?.position, ['dmu', i, 'position']),
  });
  const to = placeOf(proposal.addressee, dmu);
  const beside = [...new Set(proposal.addressees)].flatMap((wanted) => placeOf(wanted, dmu) ?? []);
  return {
    addressee: to === null ? null : reader(to),
    readers: beside.filter((i) => i !== to).map(reader),
  };
}
