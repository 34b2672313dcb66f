import { type CaseLine, type CaseOffer } from './offerOfCase.ts';
import { regularOf } from './expectedRegular.ts';
import { lasts, money, netOf, ownTax, taxesOf, taxOf } from './reckon.ts';
import { chargesSigned, type Signed } from './expectedCharges.ts';
import { type Part, ofFirstYear, andList, withIt, grandOf, taxesOfAll } from './expectedPart.ts';

interface Ticked {
  readonly text: string;
  /** One a currency, with what it includes. */
  readonly amounts: readonly {
    readonly amount: bigint;
    readonly currency: string;
    readonly tax: string;
    /** "once", "a month", where nothing binds for a year. */
    readonly each?: string;
  }[];
}

const inPeriods = ({ currency }: Part, signed: readonly Signed[]): Ticked['amounts'] =>
  signed.map(({ amount, tax, each }) => ({ amount, tax, each, currency }));

/** A sum beside charges of another currency says itself what it is the sum of. */
const besideCharges = ([sum]: Ticked['amounts'], lines: readonly CaseLine[]): Ticked['amounts'] => {
  if (sum === undefined) return [];
  const isOnce = lines.every(({ recurring }) => recurring === undefined);
  return [{ ...sum, each: isOnce ? ' once' : lines.some(lasts) ? ' in the first year' : '' }];
};

/** What is signed in each currency, where in one of them nothing binds for a year; else null. */
function signedInAll(
  offer: CaseOffer,
  parts: readonly (Part & { readonly chosen: readonly CaseLine[]; readonly sum: Ticked['amounts'] })[],
): Ticked['amounts'] | null {
  const signed = parts.map((part) => chargesSigned(offer, part.chosen, part.discount));
  if (signed.every(({ length }) => length === 0)) return null;
  return parts.flatMap((part, i) => {
    const own = signed[i] ?? [];
    if (own.length > 0) return inPeriods(part, own);
    return parts.length === 1 ? part.sum : besideCharges(part.sum, part.chosen);
  });
}

function offersOf(offer: CaseOffer, parts: readonly Part[]): readonly Ticked[] {
  const sumOf = ({ sums, currency }: Part): Ticked['amounts'] =>
    sums === null ? [] : [{ amount: sums.total, currency, tax: taxesOf(offer, sums) }];
  const closed = parts
    .filter(({ sums }) => sums !== null)
    .map((part) => ({ ...part, chosen: part.counted, sum: sumOf(part) }));
  const open = parts.find(({ isOnlyOne }) => isOnlyOne);
  if (open !== undefined)
    return [...open.open.values()].flat().map((line) => {
      const whole = withIt(offer, open, line);
      const sum = [{ amount: whole.total, currency: open.currency, tax: taxesOf(offer, whole) }];
      const chosen = { ...open, chosen: [...open.counted, line], sum };
      const inOrder = parts.flatMap((part) =>
        part === open ? [chosen] : closed.filter(({ currency }) => currency === part.currency),
      );
      const signed = signedInAll(offer, inOrder);
      if (signed !== null) return { text: `The offer with “${line.text}”`, amounts: signed };
      const first = whole.first || parts.some(({ sums, first: its }) => sums !== null && its);
      return {
        text: `The offer with “${line.text}”${ofFirstYear(first)}`,
        amounts: inOrder.flatMap((part) => part.sum),
      };
    });
  if (closed.length < parts.length) return [{ text: 'The offer with the alternatives ticked below', amounts: [] }];
  const signed = signedInAll(offer, closed);
  if (signed !== null) return [{ text: 'The offer as described', amounts: signed }];
  const text = `The offer as described${ofFirstYear(parts.some(({ first }) => first))}`;
  return [{ text, amounts: closed.flatMap(({ sum }) => sum) }];
}

const periods = { month: ' a month', quarter: ' a quarter', year: ' a year' } as const;

export function acceptanceOf(offer: CaseOffer, parts: readonly Part[], all: readonly Part[]): readonly string[] {
  const alone = (line: CaseLine, text: string): Ticked => {
    const { recurring, term, currency } = line;
    // Without a term nothing binds for a year: what is said is one charge.
    const isUnbound = recurring !== undefined && term === undefined;
    const said = isUnbound ? { ...line, recurring: undefined } : line;
    const tax = ownTax(offer, said);
    const named = tax === 0n ? '' : (taxOf(offer, line) ?? '');
    const each = isUnbound ? periods[recurring] : '';
    const amounts = [{ amount: netOf(said) + tax, currency, tax: named, each }];
    return { text: `${text}: ${line.text}${ofFirstYear(lasts(said))}`, amounts };
  };
  const alternatives = all
    .filter(({ isOnlyOne }) => !isOnlyOne)
    .flatMap(({ open }) => [...open.values()].flat())
    .map((line) => alone(line, `Alternative${line.section === undefined ? '' : ` (${line.section})`}`));
  const options = all.flatMap((part) => part.options).map((line) => alone(line, 'In addition'));
  const ticked = [...offersOf(offer, parts), ...alternatives, ...options];
  // A sum of first years is promised to nobody who signs for charges.
  const isCharged = ticked.slice(0, 1).some(({ amounts }) => amounts.some(({ each = '' }) => each !== ''));
  const grand = isCharged ? null : grandOf(offer, parts);
  const tax = taxesOfAll(ticked.flatMap(({ amounts }) => amounts.map((each) => each.tax)));
  const unit = tax === '' ? '' : `Including ${tax}.`;
  const { percent, amount } = offer.discount ?? {};
  const size = percent === undefined ? `${money(BigInt((amount ?? '0.00').replace('.', '')))} EUR` : `${percent}%`;
  const more = [
    grand === null ? '' : 'Combined at the stated rates.',
    // One signs for what the sentence would say.
    ...(isCharged ? [] : parts.map((part) => regularOf(offer, part))),
    offer.discount === null || alternatives.length === 0
      ? ''
      : `The overall discount of ${size} is not included in these amounts; it is applied to the offer with the alternatives chosen.`,
    offer.discount === null || options.length === 0 ? '' : 'The overall discount does not apply to options.',
  ].filter((text) => text !== '');
  const note = [unit, ...more].filter((text) => text !== '').join(' ');
  return [
    ...ticked.map(({ text, amounts }, i) => {
      const said = amounts.map(({ amount, currency, each = '' }) => `${money(amount)} ${currency}${each}`);
      const whole = i === 0 && grand !== null ? `${money(grand)} EUR` : andList(said);
      return whole === '' ? text : `${text} | ${whole}`;
    }),
    ...(note === '' ? [] : [`note: ${note}`]),
  ];
}
