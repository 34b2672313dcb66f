import { type CaseLine, type CaseOffer } from './offerOfCase.ts';
import { regularOf } from './expectedRegular.ts';
import { lasts, money, netOf, ownTax, taxesOf, taxOf } from './reckon.ts';
import { chargesSigned, type Signed } from './expectedCharges.ts';
import { type Part, including, ofFirstYear, andList, withIt, grandOf, taxesOfAll } from './expectedPart.ts';

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

function offersOf(offer: CaseOffer, parts: readonly Part[]): readonly Ticked[] {
  const totals = parts.flatMap(({ sums, currency }) =>
    sums === null ? [] : [{ amount: sums.total, currency, tax: taxesOf(offer, sums) }],
  );
  const open = parts.find(({ isOnlyOne }) => isOnlyOne);
  if (open !== undefined)
    return [...open.open.values()].flat().map((line) => {
      const signed = parts.length === 1 ? chargesSigned(offer, [...open.counted, line], open.discount) : [];
      if (signed.length > 0) return { text: `The offer with ${line.text}`, amounts: inPeriods(open, signed) };
      const whole = withIt(offer, open, line);
      const first = whole.first || parts.some(({ sums, first: its }) => sums !== null && its);
      const amounts = [{ amount: whole.total, currency: open.currency, tax: taxesOf(offer, whole) }, ...totals];
      return { text: `The offer with ${line.text}${ofFirstYear(first)}`, amounts };
    });
  const [only, ...others] = parts;
  const signed =
    only && others.length === 0 && only.sums !== null ? chargesSigned(offer, only.counted, only.discount) : [];
  if (only && signed.length > 0) return [{ text: 'The offer as described', amounts: inPeriods(only, signed) }];
  if (totals.length < parts.length) return [{ text: 'The offer with the alternatives ticked below', amounts: [] }];
  return [{ text: `The offer as described${ofFirstYear(parts.some(({ first }) => first))}`, amounts: totals }];
}

export function acceptanceOf(offer: CaseOffer, parts: readonly Part[], all: readonly Part[]): readonly string[] {
  const alone = (line: CaseLine, text: string): Ticked => {
    const tax = ownTax(offer, line);
    const amounts = [
      { amount: netOf(line) + tax, currency: line.currency, tax: tax === 0n ? '' : (taxOf(offer, line) ?? '') },
    ];
    return { text: `${text}: ${line.text}${ofFirstYear(lasts(line))}`, amounts };
  };
  const alternatives = all
    .filter(({ isOnlyOne }) => !isOnlyOne)
    .flatMap(({ open }) => [...open.values()].flat())
    .map((line) => alone(line, `Alternative${line.section === undefined ? '' : ` (${line.section})`}`));
  const options = all.flatMap((part) => part.options).map((line) => alone(line, 'In addition'));
  const ticked = [...offersOf(offer, parts), ...alternatives, ...options];
  const grand = grandOf(offer, parts);
  const tax = taxesOfAll(ticked.flatMap(({ amounts }) => amounts.map((each) => each.tax)));
  const unit = all.length === 1 ? `EUR${including(tax)}` : tax === '' ? '' : `Including ${tax}.`;
  const { percent, amount } = offer.discount ?? {};
  const size = percent === undefined ? `${money(BigInt((amount ?? '0.00').replace('.', '')))} EUR` : `${percent} %`;
  const more = [
    grand === null ? '' : 'Added up at the stated rates.',
    ...parts.map((part) => regularOf(offer, part)),
    offer.discount === null || alternatives.length === 0
      ? ''
      : `The discount of ${size} on the whole price is in none of these amounts; it is taken off the offer with the alternatives chosen.`,
    offer.discount === null || options.length === 0 ? '' : 'The discount on the whole price is not taken off options.',
  ].filter((text) => text !== '');
  const note = [more.length > 0 && unit !== '' && !unit.endsWith('.') ? `${unit}.` : unit, ...more]
    .filter((text) => text !== '')
    .join(' ');
  return [
    ...ticked.map(({ text, amounts }, i) => {
      const said = amounts.map(
        ({ amount, currency, each = '' }) => `${money(amount)}${all.length === 1 ? '' : ` ${currency}`}${each}`,
      );
      const whole = i === 0 && grand !== null ? `${money(grand)} EUR` : andList(said);
      return whole === '' ? text : `${text} | ${whole}`;
    }),
    ...(note === '' ? [] : [`note: ${note}`]),
  ];
}
