import { type CaseOffer } from './offerOfCase.ts';
import { regularOf } from './expectedRegular.ts';
import { money, taxesOf } from './reckon.ts';
import { type Part, including, inFirstYear, withIt, grandOf, taxesOfAll } from './expectedPart.ts';

export function summaryOf(offer: CaseOffer, parts: readonly Part[]): readonly string[] {
  const open = parts.find(({ sums }) => sums === null);
  const each = parts.flatMap((part) => {
    const { sums, currency, first } = part;
    const regular = regularOf(offer, part);
    const more = regular === '' ? '' : ` ${regular}`;
    if (sums === null) return [];
    const said = `${money(sums.total)} ${currency}${inFirstYear(first)}${including(taxesOf(offer, sums))}`;
    if (open !== undefined) return [`In addition, ${said}.${more}`];
    return [`${said}${parts.length > 1 ? '.' : '; the price table is on page .'}${more}`];
  });
  const grand = grandOf(offer, parts);
  const first = parts.some((part) => part.first);
  const last =
    grand !== null
      ? [`Together ${money(grand)} EUR${inFirstYear(first)} at the stated rates: page .`]
      : parts.length > 1 && open === undefined
        ? ['The price tables are on page .']
        : [];
  return [...(open === undefined ? [] : [rangeOf(offer, open)]), ...each, ...last];
}

function rangeOf(offer: CaseOffer, open: Part): string {
  if (!open.isOnlyOne) return 'The price depends on what you choose: page .';
  const ways = [...open.open.values()].flat().map((line) => withIt(offer, open, line));
  const [low, high] = ways.map(({ total }) => total).toSorted((a, b) => (a < b ? -1 : 1));
  const tax = taxesOfAll(ways.map((way) => taxesOf(offer, way)));
  const from = `${money(low ?? 0n)} ${open.currency}`;
  return `Between ${from} and ${money(high ?? 0n)} ${open.currency}${inFirstYear(open.first)}${including(tax)}, depending on the alternative you choose: page .`;
}
