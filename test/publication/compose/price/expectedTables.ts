import { type CaseLine, type CaseOffer } from './offerOfCase.ts';
import { chargeCoins } from '../../../internal/offer/oracle.ts';
import { grossOf, chargesOf, money, netOf, ownTax, taxesOf, taxOf } from './reckon.ts';
import { type Part, including, inCurrency, linesOf, withIt } from './expectedPart.ts';

/** The tax that a line need not name, where not all bear the same. */
function usualTax(offer: CaseOffer, part: Part): string | null {
  if (new Set([...linesOf(part), ...part.options].map(({ tax }) => tax?.[0])).size < 2) return null;
  // The machine weighs most in EUR, the software in USD; either stands first.
  const [first] = linesOf(part);
  return first === undefined ? null : taxOf(offer, first);
}

const often = { month: 'Monthly', quarter: 'Quarterly', year: 'Annually' } as const;

function detailOf(offer: CaseOffer, line: CaseLine, usual: string | null): readonly string[] {
  const { recurring, term } = line;
  const tax = taxOf(offer, line);
  return [
    ...(recurring === undefined
      ? []
      : recurring === 'year'
        ? [often.year]
        : chargesOf(line) > 1
          ? [`${money(chargeCoins(line, 2).net)} a ${recurring}`, `${chargesOf(line)} times in the first year`]
          : [`${often[recurring]} (1 payment in the first year)`]),
    ...(recurring === undefined || term === undefined ? [] : [`for ${term} ${recurring}s`]),
    ...(usual === null || tax === usual ? [] : [tax ?? 'No tax']),
  ];
}

/** Beside the amount of a year, what the unit price is the price of. */
const eachOf = (line: CaseLine): readonly string[] =>
  line.recurring !== undefined && chargesOf(line) > 1 ? [`a ${line.recurring}`] : [];

const withDetail = (row: string, detail: readonly string[]): string =>
  detail.length === 0 ? row : `${row} | (${detail.join(' · ')})`;

function lineRows(offer: CaseOffer, line: CaseLine, usual: string | null): readonly string[] {
  const row = `${line.text} | 1 | ${money(BigInt(line.unit_price.replace('.', '')))} | ${money(grossOf(line))}`;
  const off = netOf(line) - grossOf(line);
  return [
    withDetail(withDetail(row, detailOf(offer, line, usual)), eachOf(line)),
    ...(off === 0n ? [] : [`Discount 10% | ${money(off)}`]),
  ];
}

function groupRows(offer: CaseOffer, part: Part): readonly string[] {
  if (offer.detail === 'total') return [];
  const usual = usualTax(offer, part);
  const titles = [...new Set(part.counted.map(({ section }) => section))];
  return titles.flatMap((title, i) => {
    const lines = part.counted.filter(({ section }) => section === title);
    const sum = lines.reduce((total, line) => total + netOf(line), 0n);
    const head = `${title ?? (titles.length > 1 ? 'Other items' : 'All items')} | ${money(sum)}`;
    if (offer.detail === 'sections') return [head];
    return [
      ...(title === undefined && i === 0 ? [] : [head]),
      ...lines.flatMap((line) => lineRows(offer, line, usual)),
    ];
  });
}

function discountRow(part: Part): readonly string[] {
  if (part.discount === null) return [];
  const { percent, amount } = part.discount;
  const label = percent === undefined ? 'Overall discount' : `Overall discount of ${percent}%`;
  const off = part.sums?.discount ?? (amount === undefined ? null : BigInt(amount.replace('.', '')));
  const detail = [
    ...(part.first ? [percent === undefined ? 'Applied once, in the first year' : 'Applied every year'] : []),
    ...(part.sums !== null
      ? []
      : part.isOnlyOne
        ? ['Totals with an alternative are after the discount, all other amounts before it']
        : ['All amounts here are before the discount; it is applied once you have chosen']),
  ];
  return [
    ...(part.sums === null ? [] : [`Subtotal before the discount | ${money(part.sums.net + part.sums.discount)}`]),
    withDetail(`${label}: early order${off === null ? '' : ` | ${money(-off)}`}`, detail),
  ];
}

export function taxRows(offer: CaseOffer, part: Part): readonly string[] {
  const { sums } = part;
  const borne = Object.keys(offer.taxes).filter((id) => linesOf(part).some(({ tax }) => tax?.[0] === id));
  return borne.map((id) => {
    const { label, percent, note } = offer.taxes[id] ?? { label: '', percent: '' };
    const found = sums?.taxes.find((tax) => tax.id === id);
    const isOnAll = borne.length === 1 && found?.base === sums?.net;
    // Without an amount a tax says that it is still to be added.
    const named = `${sums === null && Number(percent) > 0 ? 'Plus ' : ''}${label} ${percent}%`;
    return withDetail(`${named}${found === undefined ? '' : ` | ${money(found.amount)}`}`, [
      ...(found === undefined || isOnAll ? [] : [`on ${money(found.base)}`]),
      ...(note === undefined ? [] : [note]),
    ]);
  });
}

/** Nothing but alternatives, of which each says its tax and its total itself: there is no table of what they are beside. */
function isAllChosen(offer: CaseOffer, part: Part): boolean {
  if (part.counted.length > 0 || part.discount !== null || part.open.size === 0) return false;
  const borne = new Set(linesOf(part).map(({ tax }) => tax?.join(' ')));
  const [only] = borne;
  if (borne.size > 1) return false;
  if (only === undefined) return true;
  const { percent, note } = offer.taxes[only] ?? { percent: '0' };
  return part.isOnlyOne && Number(percent) > 0 && note === undefined;
}

/** Whether the lines beside an open choice are summed up: not one line that is shown, and not what a discount is taken from. */
const hasRest = ({ detail }: CaseOffer, { counted, discount }: Part): boolean =>
  detail === 'total' ? counted.length > 0 : counted.length > 1 && discount === null;

export function priceTable(offer: CaseOffer, part: Part, isOneOfMany: boolean): readonly string[] {
  const { sums } = part;
  if (isAllChosen(offer, part)) return [];
  const taxes = taxRows(offer, part);
  const hasLines = offer.detail === 'lines' && part.counted.length > 0;
  const rest = part.counted.reduce((all, line) => all + netOf(line), 0n);
  return [
    ...(isOneOfMany ? [`# Price in ${part.currency}`] : []),
    `head: Item | ${hasLines ? 'Quantity | Unit price | ' : ''}Amount, ${part.currency}`,
    ...groupRows(offer, part),
    ...(sums === null && hasRest(offer, part) ? [`All items except the alternatives | ${money(rest)}`] : []),
    ...discountRow(part),
    ...(sums === null || taxes.length === 0 ? [] : [`Net | ${money(sums.net)}`]),
    ...taxes,
    ...(sums === null
      ? // Where one choice is open, each alternative says what the whole comes to.
        part.isOnlyOne
        ? []
        : ['Depends on what you choose']
      : [`Total${part.first ? ', first year' : ''} | ${money(sums.total)}`]),
    ...tableNote(offer, part, hasLines),
  ];
}

function tableNote(offer: CaseOffer, part: Part, hasLines: boolean): readonly string[] {
  const usual = usualTax(offer, part);
  const isVaried = new Set(part.counted.map(({ tax }) => tax?.[0])).size > 1;
  const where = {
    lines: ' and are not included in these items',
    sections: ' and are not included in these amounts',
    total: '',
  }[part.counted.length === 0 ? 'total' : offer.detail];
  const notes = [
    hasLines && part.currency === 'EUR' ? 'Discounts are shown below the item they apply to.' : '',
    hasLines && usual !== null && isVaried ? `Unless an item or its section says otherwise: ${usual}.` : '',
    part.open.size > 0 ? `The alternatives are listed below${where ?? ''}.` : '',
    part.options.length > 0 ? 'Options are not included in the total.' : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [`note: ${notes.join(' ')}`];
}

/** The head of a table beside the price: left out where the same one stands right above. */
const headBeside = (offer: CaseOffer, part: Part, all: readonly Part[]): string =>
  offer.detail === 'lines' && all.length === 1
    ? 'no head'
    : `head: Item | Quantity | Unit price | Amount, ${part.currency}`;

function boxRow(offer: CaseOffer, part: Part, line: CaseLine, more: readonly string[]): string {
  const tax = ownTax(offer, line);
  const usual = tax === 0n ? usualTax(offer, part) : null;
  const row = `${line.text} | 1 | ${money(BigInt(line.unit_price.replace('.', '')))} | ${money(netOf(line))}`;
  const said = withDetail(row, [
    ...detailOf(offer, line, usual),
    ...(tax === 0n ? [] : [`With ${taxOf(offer, line) ?? ''}: ${money(netOf(line) + tax)} ${part.currency}`]),
    ...more,
  ]);
  return withDetail(said, eachOf(line));
}

export function choiceTable(
  offer: CaseOffer,
  part: Part,
  lines: readonly CaseLine[],
  all: readonly Part[],
): readonly string[] {
  const title = lines[0]?.section === undefined ? 'Choose' : `${lines[0].section}: choose`;
  return [
    `# ${title} one of two${inCurrency(part, all)}`,
    headBeside(offer, part, all),
    ...lines.map((line) => {
      if (!part.isOnlyOne) return boxRow(offer, part, line, []);
      const whole = withIt(offer, part, line);
      const total = `Total${whole.first ? ' for the first year' : ''} in ${part.currency} with this alternative`;
      const isOwn = whole.total === netOf(line) + ownTax(offer, line);
      const said = `${total}${including(taxesOf(offer, whole))}: ${money(whole.total)}`;
      return boxRow(offer, part, line, isOwn ? [] : [said]);
    }),
    'note: The total depends on what you choose.',
  ];
}

export function optionTable(offer: CaseOffer, part: Part, all: readonly Part[]): readonly string[] {
  if (part.options.length === 0) return [];
  return [
    `# Options (not included in the total)${inCurrency(part, all)}`,
    headBeside(offer, part, all),
    ...part.options.map((line) => boxRow(offer, part, line, [])),
    ...(offer.discount === null ? [] : ['note: The overall discount does not apply to options.']),
  ];
}
