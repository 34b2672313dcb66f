import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from '../pieces/Composer.ts';
import { hanging } from '../pieces/hanging.ts';

/** The cover has room for two of the seller's details. */
export const detailsOnCover = 2;

/** Registration and bank data of the seller, all together beside the signatures, where the cover has no room for them. */
export function company({ proposal, words, say }: Composer): readonly Block[] {
  const { details } = proposal.seller;
  if (details.length <= detailsOnCover) return [];
  const lines = details.map(({ label, value }) => words('detail', { label: say(label), value: say(value) }));
  return hanging(words('acceptance.company'), lines.map(small));
}

/** The client's: where invoices and notices go, where the work is done, and the details that the cover has no room for. */
export function client({ proposal, words, say }: Composer): readonly Block[] {
  const { details, invoices_to, notices_to, sites } = proposal.account;
  const all = details.length <= detailsOnCover ? [] : details;
  const lines = [
    ...all.map(({ label, value }) => words('detail', { label: say(label), value: say(value) })),
    ...(invoices_to === null ? [] : [words('acceptance.invoices', { address: say(invoices_to) })]),
    ...(notices_to === null ? [] : [words('acceptance.notices', { address: say(notices_to) })]),
    ...sites.flatMap(({ name, address }) => {
      if (name !== null && address !== null)
        return [words('acceptance.site_named', { name: say(name), address: say(address) })];
      const only = address ?? name;
      return only === null ? [] : [words('acceptance.site', { address: say(only) })];
    }),
  ];
  return hanging(words('acceptance.client'), lines.map(small));
}

const small = (children: Inlines): Block => ({ type: 'paragraph', role: 'small', children });
