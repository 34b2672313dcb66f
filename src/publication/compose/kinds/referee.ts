import { phoneLink } from '../../../foundation/phone/readPhone.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { linked, type Composer } from '../pieces/Composer.ts';

type Referee = NonNullable<ReferenceCard['box']>;

/** Whom one may ask about a comparable project, or that we lead there (D9). */
export function referee(composer: Composer, item: Reference): Referee {
  const { say, start, words } = composer;
  if (item.person === null) return withoutContact(composer, item);
  const { name, position, email, phone } = item.person;
  const lines = [
    ...(position === null ? [] : [start(position)]),
    ...contactLines(composer, { email, phone }),
    ...(item.will_call ? [words(phone === null ? 'proof.call_arranged' : 'proof.call')] : []),
  ];
  return { kind: 'ask', label: words('proof.ask'), name: say(name), lines };
}

/** Who recommends, as far as the name may be given; we lead to whoever it is. */
function withoutContact({ say, start, words }: Composer, { named, referee: who, will_call: call }: Reference): Referee {
  const key = named ? 'proof.named' : 'proof.withheld';
  const position = who?.position ?? null;
  const lines = [...(position === null ? [] : [start(position)]), words(call ? 'proof.call_through' : `${key}_text`)];
  return { kind: 'withheld', label: words(key), name: who === null ? null : say(who.name), lines };
}

/** E-mail and phone as links. */
export function contactLines(
  { say }: Composer,
  { email, phone }: { readonly email: Wording | null; readonly phone: Wording | null },
): readonly Inlines[] {
  const lines: Inlines[] = [];
  if (email !== null) lines.push(linked(mailLink(email.text), say(email)));
  if (phone !== null) lines.push(linked(phoneLink(phone.text) ?? '', say(phone)));
  return lines;
}

/** An address as a link holds it (RFC 6068): signs that mean something there, and letters beyond ASCII, are escaped. */
const mailLink = (address: string): string =>
  `mailto:${address.normalize('NFC').replace(/[^\w.@+~!$'*=-]+/gu, (signs) => encodeURIComponent(signs))}`;
