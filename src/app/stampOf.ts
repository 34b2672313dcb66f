import { createHash } from 'node:crypto';
import { isLeaf } from '../proposal/leaves.ts';
import type { Proposal } from '../proposal/Proposal.ts';
import type { Stamp } from '../publication/output/stamp/Stamp.ts';
import type { Look } from './templates/loadLook.ts';
import type { Words } from './templates/loadWords.ts';

/** What a proposal is made to look and sound like. */
interface Dress {
  readonly words: Words;
  readonly look: Pick<Look, 'digest'>;
  readonly draft: boolean;
}

/** What the files of a proposal say of themselves: the same proposal in the same look has the same digest. */
export function stampOf(proposal: Proposal, { words, look, draft }: Dress): Stamp {
  const { number, revision, title, language } = proposal.proposal;
  const { issued, until } = proposal.validity;
  return {
    number: number === null ? null : oneLine(number.text),
    revision: revision.number,
    client: oneLine(proposal.account.name.text),
    title: oneLine(title.text),
    language,
    draft,
    issued: issued.day,
    expires: until.day,
    total: totalOf(proposal),
    digest: digestOf({ proposal: publicOnly(proposal), words: wordsOnly(words), look: look.digest }),
  };
}

/** As two people would write the same name: accents in one form, one space between words. */
const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

const totalOf = ({ price }: Proposal): string =>
  (price?.currencies ?? [])
    .filter(({ groups, choices }) => groups.length + choices.length > 0)
    .map(({ currency, total }) => `${total?.amount ?? 'open'} ${currency}`)
    .join(' + ');

const digestOf = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * What the client is told and nothing of where it was written: places in the dossier and ids of blocks would let what is
 * private change a public file.
 */
const publicOnly = ({ blocks, ...facts }: Proposal): unknown =>
  withoutPlaces({ ...facts, blocks: blocks.map((block) => ({ ...block, origin: null })) });

/** The layout and the language by what they say, wherever their files lie. */
const wordsOnly = ({ layout, locale }: Words): unknown => ({ layout, locale: { ...locale, own: null } });

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const isPlaced = isLeaf(value);
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    fields
      .filter(([name]) => !(isPlaced && name === 'from'))
      .map(([name, part]): readonly [string, unknown] => [name, withoutPlaces(part)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
