import type { Reference } from '../../../proposal/Facts.ts';
import type { Block } from '../../document/Block.ts';
import type { ReferenceCard } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { linked, sentence, type Composer } from '../Composer.ts';
import { numberAndUnit } from './said.ts';

/** Comparable projects, with whom to ask where that person agreed (D9). */
export const reference = (composer: Composer): readonly Block[] =>
  composer.proposal.references.map((item, i) => card(composer, item, `references[${i}]`));

function card(composer: Composer, item: Reference, path: string): ReferenceCard {
  const { say, locale } = composer;
  const texts: Inlines[] = [];
  if (item.project !== null) texts.push(sentence(say(item.project, `${path}.project`), locale));
  if (item.text !== null) texts.push(sentence(say(item.text, `${path}.text`), locale));
  return {
    type: 'referenceCard',
    title: say(item.title, `${path}.title`),
    text: texts,
    facts: item.facts.map(({ label, value }, i) => ({
      label: say(label, `${path}.facts[${i}].label`),
      value: say(value, `${path}.facts[${i}].value`),
    })),
    figure: item.figure && {
      ...numberAndUnit(composer, item.figure, `${path}.figure`),
      meaning: say(item.figure.label, `${path}.figure.label`),
      source: say(item.figure.source, `${path}.figure.source`),
    },
    box: box(composer, item, path),
  };
}

function box(composer: Composer, item: Reference, path: string): ReferenceCard['box'] {
  const { say, words } = composer;
  if (item.person === null) {
    const key = item.named ? 'proof.named' : 'proof.withheld';
    return { kind: 'withheld', label: words(key), name: null, lines: [words(`${key}_text`)] };
  }
  const { name, position, email, phone } = item.person;
  const lines: Inlines[] = [];
  if (position !== null) lines.push(say(position, `${path}.person.position`));
  lines.push(...contactLines(composer, { email, phone }, `${path}.person`));
  return { kind: 'ask', label: words('proof.ask'), name: say(name, `${path}.person.name`), lines };
}

/** E-mail and phone as links. */
export function contactLines(
  { say }: Composer,
  { email, phone }: { readonly email: string | null; readonly phone: string | null },
  path: string,
): readonly Inlines[] {
  const lines: Inlines[] = [];
  if (email !== null) lines.push(linked(`mailto:${email}`, say(email, `${path}.email`)));
  if (phone !== null) lines.push(linked(`tel:${phone.replace(/[^+\d]/g, '')}`, say(phone, `${path}.phone`)));
  return lines;
}
