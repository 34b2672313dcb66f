import type { Proposal } from '../../proposal/Proposal.ts';
import type { MissingBox } from '../document/Block.ts';
import type { Cover, CoverPart } from '../document/Document.ts';
import type { Inlines } from '../document/Inline.ts';
import { formOf } from '../../proposal/documentKinds.ts';
import { sentence, spoken, type Composer } from './pieces/Composer.ts';
import { contactLines } from './kinds/referee.ts';
import { inParts } from './pieces/inParts.ts';
import { detailsOnCover } from './slots/company.ts';

/** Number and revision, as far as there are any; revision 1 without a number says nothing. */
export function referenceOf({ proposal, words, say }: Composer): Inlines {
  const { number, revision } = proposal.proposal;
  const holes = { revision: say(revision) };
  if (number !== null) return words('cover.reference', { ...holes, number: say(number) });
  return revision.number === '1' ? [] : words('cover.revision', holes);
}

/** What a copy that can be edited says on each page: which state it is a copy of, what prevails, until when it holds (D13). */
export function editableOf({ proposal, words, say }: Composer): Inlines {
  const { number, revision } = proposal.proposal;
  const holes = { revision: say(revision), date: say(proposal.validity.until) };
  if (number === null) return words('footer.editable_revision', holes);
  return words('footer.editable', { ...holes, number: say(number) });
}

/** "Confidential", or the dossier's own words for it. */
export function confidentialOf({ proposal, words, start }: Composer): Inlines {
  const { is_confidential: isSo, confidential } = proposal.proposal;
  if (!isSo) return [];
  return confidential === null ? words('footer.confidential') : start(confidential);
}

/** The cover: who offers what to whom, from when until when (D13); a draft's `missing` logo is a box. */
export function coverOf(composer: Composer, missing: readonly MissingBox[]): Cover {
  const { proposal, words, say } = composer;
  return {
    seller: say(proposal.seller.name),
    logo: logo(composer) ?? missing[0] ?? null,
    ...pictureOf(composer),
    kind: words('cover.kind'),
    // A head has a footer under it that says so.
    confidential: formOf(proposal.proposal.kind) === 'full' ? confidentialOf(composer) : [],
    reference: referenceOf(composer),
    referenceLabel: words('cover.number'),
    preparedFor: words('cover.client'),
    addressesLabel: words('cover.addresses'),
    client: say(proposal.account.name),
    clientLines: ofCompany(composer, proposal.account),
    reply: reply(composer),
    ...requestOf(composer),
    title: say(proposal.proposal.title),
    issued: { label: words('cover.issued'), date: say(proposal.validity.issued) },
    expiry: { label: words('cover.expiry'), date: say(proposal.validity.until) },
    foot: [addressees(composer), contact(composer), seller(composer)],
  };
}

function pictureOf({ proposal, say, locale }: Composer): Pick<Cover, 'picture'> {
  const { cover_picture: shown } = proposal.proposal;
  const picture = shown?.picture ?? null;
  if (shown === null || picture === null) return {};
  return { picture: { ...picture, alt: spoken(sentence(say(shown.text), locale), locale) } };
}

function logo({ proposal, words, say }: Composer): Cover['logo'] {
  const { logo: handle, name } = proposal.seller;
  if (handle === null) return null;
  return { ...handle, alt: words('cover.logo', { seller: say(name) }) };
}

/** The client's request stands on the first page: whoever opens the document sees what it answers. */
function reply({ proposal, words, say }: Composer): Inlines {
  const { in_reply_to: request } = proposal.proposal;
  return request === null ? [] : words('cover.reply', { request: say(request) });
}

/** The same for a head, where it has a cell of its own. */
function requestOf({ proposal, words, say }: Composer): Pick<Cover, 'request'> {
  const { in_reply_to: value, kind } = proposal.proposal;
  if (value === null || formOf(kind) === 'full') return {};
  return { request: { label: words('cover.request'), value: say(value) } };
}

/** The addressee, then those who are written beside: rank is protocol, so the order is the dossier's. */
function addressees({ proposal, words, say }: Composer): CoverPart {
  const client = say(proposal.account.name);
  const people = [...(proposal.addressee === null ? [] : [proposal.addressee]), ...proposal.readers];
  const [first, ...others] = people.flatMap(({ name, position }) => {
    const [called, ...lines] = [name, position].flatMap((value) => (value === null ? [] : [say(value)]));
    return called === undefined ? [] : [{ name: called, lines }];
  });
  if (first === undefined) return { label: words('cover.client'), name: client, lines: [] };
  const beside = others.length === 0 ? {} : { beside: others };
  return { label: words('cover.addressee'), ...first, ...beside, below: client };
}

/** The address of a company, and as many of its details as the cover has room for. */
function ofCompany(
  { words, say }: Composer,
  { address, details }: Pick<Proposal['seller'], 'address' | 'details'>,
): readonly Inlines[] {
  const named = details
    .slice(0, detailsOnCover)
    .map(({ label, value }) => words('detail', { label: say(label), value: say(value) }));
  return [...(address === null ? [] : [inParts(say(address))]), ...named];
}

function contact(composer: Composer): CoverPart {
  const { proposal, words, say } = composer;
  return {
    label: words('cover.contact'),
    name: say(proposal.contact.name),
    lines: [say(proposal.contact.position), ...contactLines(composer, proposal.contact)],
  };
}

function seller(composer: Composer): CoverPart {
  const { proposal, words, say } = composer;
  const { name, address, web, details } = proposal.seller;
  return {
    label: words('cover.seller'),
    name: say(name),
    lines: [
      ...ofCompany(composer, { address, details: [] }),
      ...(web === null ? [] : [say(web)]),
      ...ofCompany(composer, { address: null, details }),
    ],
  };
}
