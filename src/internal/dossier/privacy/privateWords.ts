import { readPhone } from '../../../foundation/phone/readPhone.ts';
import * as z from 'zod/mini';
import type { Path } from '../../../foundation/data/Path.ts';
import { textOf, isGroup } from '../../../foundation/data/valueAt.ts';
import { makeIds } from '../model/makeIds.ts';
import { expandPath, type Written } from '../model/Written.ts';
import { visitDossier } from '../schema/visitSchema.ts';
import type { Sought, SoughtAs } from '../../../foundation/names/Sought.ts';
import { partsThatAre } from './privateParts.ts';

/** What a private word is; with it goes how it is looked for. */
const searches = {
  text: 'text',
  email: 'email',
  phone: 'phone',
  name: 'person',
  actor: 'person',
  number: 'number',
  price: 'price',
  competitor: 'company',
} as const satisfies Readonly<Record<string, SoughtAs>>;
type Kind = keyof typeof searches;

/** Something that must not be read outside. */
export interface PrivateWord extends Sought {
  readonly kind: Kind;
  readonly path: Path;
}

const wordOf = (kind: Kind, text: string, path: Path): PrivateWord => ({ kind, as: searches[kind], text, path });

type Values = Written['values'];

/**
 * What a client's document must not say (D4, D16): the sentences of private texts, e-mail addresses, phone numbers, names
 * of members that are not to be printed and of people of the house who sign nothing, competitors, and what the offer is
 * calculated with. Never positions, enums, ids, dates; nor what is written to be said to the client.
 */
export function privateWords(values: Values): readonly PrivateWord[] {
  const reasons = partsThatAre('text', values).flatMap(({ value, path }) => classify(textOf(value) ?? '', path));
  return [
    ...boxedWords(values),
    ...reasons,
    ...hiddenNames(values),
    ...silentActors(values),
    ...wordsAt(values, 'competitor', ['account.internal.competitors.*']),
    ...wordsAt(values, 'number', privateNumbers),
    ...wordsAt(values, 'price', ['offer.internal.walk_away']),
  ];
}

/** Private numbers that a text gives away beside their word; the price under which nobody sells is a text. */
const privateNumbers = [
  'account.internal.revenue_share_percent',
  'offer.internal.margin_percent',
  'offer.internal.margin_floor_percent',
  'offer.internal.max_discount_percent',
];

const wordsAt = (values: Values, kind: Kind, patterns: readonly string[]): readonly PrivateWord[] =>
  patterns
    .flatMap((pattern) => expandPath(values, pattern))
    .flatMap(({ value, path }) => {
      const text = textOf(value);
      return text === null || text === '' ? [] : [wordOf(kind, text, path)];
    });

function boxedWords(values: Values): readonly PrivateWord[] {
  const others = new Set(
    [...partsThatAre('said', values), ...expandPath(values, 'account.internal.competitors.*')].map(({ path }) =>
      path.join('\0'),
    ),
  );
  return visitDossier(values).flatMap(({ isPrivate, schema, value, path }) => {
    const text = isPrivate && !(schema instanceof z.ZodMiniEnum) ? textOf(value) : null;
    return text === null || others.has(path.join('\0')) ? [] : classify(text, path);
  });
}

/** Names of the members who are not printed. */
function hiddenNames(values: Values): readonly PrivateWord[] {
  const printed = printedMembers(values);
  return partsThatAre('name', values)
    .filter(({ path }) => !printed.has(path.slice(0, -1).join('.')))
    .flatMap(({ value, path }) => textsOf(value).map((text) => wordOf('name', text, path)));
}

/** Where those are named who act for the house, and are printed for it. */
const signedBy = ['proposal.signatory', 'signatories.seller.*', 'signatories.approved_by.*'];

const signersOf = (values: Values): ReadonlySet<string | null> =>
  new Set(signedBy.flatMap((at) => expandPath(values, at)).map(({ value }) => textOf(value)));

/** Those of the house who act for it, and sign nothing here: their names, and by what they may act. */
function silentActors(values: Values): readonly PrivateWord[] {
  const signers = signersOf(values);
  return expandPath(values, 'people.*').flatMap(({ value, path }) => {
    if (!isGroup(value) || signers.has(textOf(value.id))) return [];
    const at = (field: string): Path => [...path, field];
    return [
      ...textsOf(value.name).map((text) => wordOf('actor', text, at('name'))),
      ...textsOf(value.authority).flatMap((text) => classify(text, at('authority'))),
    ];
  });
}

/** A text in every language in which it is written. */
const textsOf = (value: unknown): readonly string[] =>
  (isGroup(value) ? Object.values(value) : [value]).flatMap((text) => textOf(text) ?? []).filter((text) => text !== '');

/** Who may be named, and how they are reached: the client, the seller and the team, and members who are printed. */
export function namedPublicly(values: Values): readonly Sought[] {
  const printed = printedMembers(values);
  const at = (as: SoughtAs, patterns: readonly string[]): readonly Sought[] =>
    patterns
      .flatMap((pattern) => expandPath(values, pattern))
      .flatMap(({ value }) => textsOf(value).map((text) => ({ as, text })));
  const members = partsThatAre('name', values)
    .filter(({ path }) => printed.has(path.slice(0, -1).join('.')))
    .flatMap(({ value }) => textsOf(value).map((text): Sought => ({ as: 'person', text })));
  const signers = signersOf(values);
  const actors = expandPath(values, 'people.*').flatMap(({ value }) =>
    isGroup(value) && signers.has(textOf(value.id)) ? textsOf(value.name) : [],
  );
  return [
    ...members,
    ...actors.map((text): Sought => ({ as: 'person', text })),
    ...at('person', ['team.*.name']),
    ...at('company', ['account.name', 'account.short_name', 'seller.name']),
    ...at('email', ['team.*.email']),
    ...at('phone', ['team.*.phone']),
  ];
}

/** Where a member is named to be printed: on the cover, and beside a signature. */
const printedBy = ['proposal.addressee', 'proposal.addressees.*', 'signatories.client.*.member'];

/** Paths of the members whose names the client may read: those on the cover, those who sign, and those with `print_name`. */
function printedMembers(values: Values): ReadonlySet<string> {
  const named = printedBy.flatMap((at) => expandPath(values, at));
  const printed = new Set(named.map(({ value }) => textOf(value)));
  const members = expandPath(values, 'dmu.*');
  const ids = makeIds(
    'dmu',
    members.map(({ value }) => (isGroup(value) ? textOf(value.id) : null)),
  );
  return new Set(
    members
      .filter(({ value }, at) => (isGroup(value) && value.print_name === true) || printed.has(ids[at] ?? null))
      .map(({ path }) => path.join('.')),
  );
}

const isId = (text: string): boolean => /^[a-z0-9:_-]+$/i.test(text);
const isNumber = (text: string): boolean => /^[\d\s.,:%+/-]*$/.test(text);
const isFreeText = (text: string): boolean => text.split(/\s+/).length >= 4 || text.length >= 20;

function classify(text: string, path: Path): readonly PrivateWord[] {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return [wordOf('email', text, path)];
  // Whoever says the number has said it, with the extension or without.
  const phone = path.at(-1) === 'phone' ? readPhone(text) : null;
  if (phone !== null && phone.number.length >= 7) return [wordOf('phone', phone.number, path)];
  if (!isFreeText(text) || isId(text) || isNumber(text)) return [];
  return [{ ...wordOf('text', text, path), ...(isAnswered(path) && { as: 'passage' as const }) }];
}

/** What somebody objects, says or agrees to has to be answered in the offer: in a few words both are the same. */
const isAnswered = (path: Path): boolean =>
  path.at(-1) === 'says' || (path[0] === 'interactions' && (path.at(-1) === 'said' || path.at(-1) === 'agreed'));
