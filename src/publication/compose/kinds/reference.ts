import { phoneLink } from '../../../foundation/phone/readPhone.ts';
import type { Wording } from '../../../proposal/leaves.ts';
import type { Reference } from '../../../proposal/Facts.ts';
import type { Block } from '../../document/Block.ts';
import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { linked, sentence, type Composer } from '../pieces/Composer.ts';
import { marksOn } from './answers.ts';
import { numberAndUnit } from '../pieces/statements.ts';

/** Comparable projects, with whom to ask where that person agreed (D9). */
export const reference = (composer: Composer): readonly Block[] =>
  composer.proposal.references.map((item) => card(composer, item));

function card(composer: Composer, item: Reference): ReferenceCard {
  const { say, locale } = composer;
  const texts: Inlines[] = [];
  if (item.project !== null) texts.push(sentence(say(item.project), locale));
  if (item.text !== null) texts.push(sentence(say(item.text), locale));
  return {
    type: 'referenceCard',
    title: [...marksOn(composer, item), ...say(item.title)],
    text: texts,
    facts: item.facts.map(({ label, value }) => ({
      label: say(label),
      value: say(value),
    })),
    figure: item.figure && {
      ...numberAndUnit(composer, item.figure),
      meaning: say(item.figure.label),
      source: say(item.figure.source),
    },
    box: box(composer, item),
  };
}

function box(composer: Composer, item: Reference): ReferenceCard['box'] {
  const { say, words } = composer;
  if (item.person === null) return withoutContact(composer, item);
  const { name, position, email, phone } = item.person;
  const lines = [
    ...(position === null ? [] : [say(position)]),
    ...contactLines(composer, { email, phone }),
    ...(item.will_call ? [words('proof.call')] : []),
  ];
  return { kind: 'ask', label: words('proof.ask'), name: say(name), lines };
}

/** Who recommends, as far as the name may be given; we lead to whoever it is. */
function withoutContact(
  { say, words }: Composer,
  { named, referee, will_call: call }: Reference,
): ReferenceCard['box'] {
  const key = named ? 'proof.named' : 'proof.withheld';
  const position = referee?.position ?? null;
  const lines = [...(position === null ? [] : [say(position)]), words(call ? 'proof.call_through' : `${key}_text`)];
  return { kind: 'withheld', label: words(key), name: referee === null ? null : say(referee.name), lines };
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
