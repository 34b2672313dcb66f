import type { Signer } from '../../../proposal/Signatories.ts';
import type { Block } from '../../document/Block.ts';
import type { Acceptance, SignatureField } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import { beside, listed, type Composer } from '../pieces/Composer.ts';

/** The two parties' signatures, a block of lines for each who signs; who does so for the client may be left to the client. */
export function signatures(composer: Composer): readonly Block[] {
  const { proposal, say } = composer;
  if (!proposal.proposal.has_acceptance) return [];
  const { client, seller, private_client: isPrivate } = proposal.signatories;
  const ours = party(
    composer,
    'seller',
    say(proposal.seller.name),
    seller.map((one) => linesOfSigner(composer, one)),
  );
  const theirs =
    client.length === 0 ? [blankLines(composer, isPrivate)] : client.map((one) => linesOfSigner(composer, one));
  const them = party(composer, 'client', say(proposal.account.name), theirs);
  return [...approval(composer), { type: 'acceptance', parties: [isPrivate ? { ...them, stamp: null } : them, ours] }];
}

type Lines = readonly SignatureField[];

function linesOf({ words }: Composer, name: Inlines | null, position: Lines): Lines {
  return [
    { label: words('acceptance.name'), value: name, kind: 'line', asks: 'name' },
    ...position,
    { label: words('acceptance.date'), value: null, kind: 'line', asks: 'date' },
    { label: words('acceptance.signature'), value: null, kind: 'signature', asks: 'signature' },
  ];
}

const positionLine = ({ words }: Composer, value: Inlines | null): SignatureField => ({
  label: words('acceptance.position'),
  value,
  kind: 'line',
  asks: 'position',
});

/**
 * Whoever is named has a position or none at all; nobody fills one in by hand. By what somebody may sign stands under the
 * position, so that the lines of both parties stay beside each other.
 */
function linesOfSigner(composer: Composer, { name, position, authority }: Signer): Lines {
  const { say, words } = composer;
  const by = authority === null ? {} : { detail: words('acceptance.authority', { authority: say(authority) }) };
  const given = position === null ? [] : [{ ...positionLine(composer, say(position)), ...by }];
  const lines = linesOf(composer, name === null ? null : say(name), given);
  return position === null ? lines.map((line, i) => (i === 0 ? { ...line, ...by } : line)) : lines;
}

const blankLines = (composer: Composer, isPrivate: boolean): Lines =>
  linesOf(composer, null, isPrivate ? [] : [positionLine(composer, null)]);

const party = (
  { words }: Composer,
  which: Acceptance['parties'][number]['party'],
  company: Inlines,
  signers: readonly Lines[],
): Acceptance['parties'][number] => ({
  party: which,
  title: words(which === 'client' ? 'acceptance.for_client' : 'acceptance.for_seller', { company }),
  signers,
  stamp: words('acceptance.stamp'),
});

/** Who approved the proposal on our side, over the signatures. */
function approval(composer: Composer): readonly Block[] {
  const { proposal, words, say, locale } = composer;
  const people = proposal.signatories.approved_by.map(({ name, position }) =>
    beside(
      [name, position].map((value) => (value === null ? [] : say(value))),
      composer,
    ),
  );
  if (people.length === 0) return [];
  const children = words('acceptance.approved', { people: listed(people, locale) });
  return [{ type: 'paragraph', role: 'small', children }];
}
