import type { Statements } from './statementsOf.ts';
import type { CaseLine, CaseOffer } from './offerOfCase.ts';
import {
  currencies,
  grossOf,
  chargesOf,
  lasts,
  laterOf,
  money,
  netOf,
  ownTax,
  paidOf,
  shareOf,
  sumsOf,
  taxesOf,
  taxOf,
  termOf,
  type Share,
  type Sums,
} from './reckon.ts';

/** One currency of the price with what follows from it. */
interface Part extends Share {
  /** The first year; null while something is open. */
  readonly sums: Sums | null;
  /** Whether its total is that of the first year; while open, whether it can be. */
  readonly first: boolean;
}

const including = (tax: string): string => (tax === '' ? '' : `, including ${tax}`);
const inFirstYear = (first: boolean): string => (first ? ' in the first year' : '');
const ofFirstYear = (first: boolean): string => (first ? ' (price of the first year)' : '');
const andList = (texts: readonly string[]): string => texts.join(' and ');

/** Everything that the English document may say of the price, and must. */
export function expectedOf(offer: CaseOffer): Statements {
  const all = currencies
    .map((currency): Part => {
      const share = shareOf(offer, currency);
      const sums = share.open.size > 0 ? null : sumsOf(offer, share.counted, share.discount);
      return { ...share, sums, first: [...share.counted, ...[...share.open.values()].flat()].some(lasts) };
    })
    .filter(({ counted, open, options }) => counted.length + open.size + options.length > 0);
  const parts = all.filter(({ counted, open }) => counted.length + open.size > 0);
  return {
    summary: summaryOf(offer, parts),
    price: [
      ...parts.flatMap((part) => priceTable(offer, part, parts.length > 1)),
      ...all.flatMap((part) => [...part.open.values()].flatMap((lines) => choiceTable(offer, part, lines, all))),
      ...together(offer, parts),
      ...all.flatMap((part) => optionTable(offer, part, all)),
      ...paymentsOf(offer, parts, all),
      ...parts.flatMap((part) => laterNotes(offer, part, all)),
      "Rounding: Every line is rounded to the currency's smallest coin, halves away from zero; tax is reckoned once for each rate on the net sum.",
    ],
    acceptance: acceptanceOf(offer, parts, all),
  };
}

const inCurrency = (part: Part, all: readonly Part[]): string => (all.length > 1 ? ` · in ${part.currency}` : '');
const linesOf = (part: Part): readonly CaseLine[] => [...part.counted, ...[...part.open.values()].flat()];

/** The tax that a line need not name, where not all bear the same. */
function usualTax(offer: CaseOffer, part: Part): string | null {
  if (new Set([...linesOf(part), ...part.options].map(({ tax }) => tax)).size < 2) return null;
  // The machine weighs most in EUR, the software in USD; either stands first.
  const [first] = linesOf(part);
  return first === undefined ? null : taxOf(offer, first);
}

const often = { month: 'Each month', quarter: 'Each quarter', year: 'Each year' } as const;

function detailOf(offer: CaseOffer, line: CaseLine, usual: string | null): readonly string[] {
  const { recurring, term } = line;
  const tax = taxOf(offer, line);
  return [
    ...(recurring === undefined
      ? []
      : [recurring === 'year' ? often.year : `${often[recurring]}, ${chargesOf(line)} in the first year`]),
    ...(recurring === undefined || term === undefined ? [] : [`for ${term} ${recurring}s`]),
    ...(usual === null || tax === usual ? [] : [tax ?? 'No tax']),
  ];
}

const withDetail = (row: string, detail: readonly string[]): string =>
  detail.length === 0 ? row : `${row} | (${detail.join(' · ')})`;

function lineRows(offer: CaseOffer, line: CaseLine, usual: string | null): readonly string[] {
  const row = `${line.text} | 1 | ${money(BigInt(line.unit_price.replace('.', '')))} | ${money(grossOf(line))}`;
  const off = netOf(line) - grossOf(line);
  return [withDetail(row, detailOf(offer, line, usual)), ...(off === 0n ? [] : [`Discount 10 % | ${money(off)}`])];
}

function groupRows(offer: CaseOffer, part: Part): readonly string[] {
  if (offer.detail === 'total') return [];
  const usual = usualTax(offer, part);
  const titles = [...new Set(part.counted.map(({ section }) => section))];
  return titles.flatMap((title, i) => {
    const lines = part.counted.filter(({ section }) => section === title);
    const sum = lines.reduce((total, line) => total + netOf(line), 0n);
    const head = `${title ?? (titles.length > 1 ? 'Further positions' : 'All positions')} | ${money(sum)}`;
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
  const label = percent === undefined ? 'Discount on the whole price' : `Discount of ${percent} % on the whole price`;
  const off = part.sums?.discount ?? (amount === undefined ? null : BigInt(amount.replace('.', '')));
  const detail = [
    ...(part.first ? [percent === undefined ? 'Taken off once, in the first year' : 'Taken off every year'] : []),
    ...(part.sums !== null
      ? []
      : part.isOnlyOne
        ? ['The totals with an alternative are after it, all other amounts before it']
        : ['All amounts here are before it; it is taken off once you have chosen']),
  ];
  return [withDetail(`${label}: early order${off === null ? '' : ` | ${money(-off)}`}`, detail)];
}

function taxRows(offer: CaseOffer, part: Part): readonly string[] {
  const { sums } = part;
  const borne = Object.keys(offer.taxes).filter((id) => linesOf(part).some(({ tax }) => tax === id));
  return borne.map((id) => {
    const { label, percent, note } = offer.taxes[id] ?? { label: '', percent: '' };
    const found = sums?.taxes.find((tax) => tax.id === id);
    const isOnAll = borne.length === 1 && found?.base === sums?.net;
    return withDetail(`${label} ${percent} %${found === undefined ? '' : ` | ${money(found.amount)}`}`, [
      ...(found === undefined || isOnAll ? [] : [`on ${money(found.base)}`]),
      ...(note === undefined ? [] : [note]),
    ]);
  });
}

function priceTable(offer: CaseOffer, part: Part, isOneOfMany: boolean): readonly string[] {
  const { sums } = part;
  const taxes = taxRows(offer, part);
  const hasLines = offer.detail === 'lines' && part.counted.length > 0;
  const rest = part.counted.reduce((all, line) => all + netOf(line), 0n);
  return [
    ...(isOneOfMany ? [`# Price in ${part.currency}`] : []),
    `head: Position | ${hasLines ? 'Quantity | Unit price | ' : ''}Amount, ${part.currency}`,
    ...groupRows(offer, part),
    ...(offer.detail === 'total' && sums === null && part.counted.length > 0
      ? [`Everything but the alternatives | ${money(rest)}`]
      : []),
    ...discountRow(part),
    ...(sums === null || taxes.length === 0 ? [] : [`Net | ${money(sums.net)}`]),
    ...taxes,
    sums === null ? 'Depends on what you choose' : `Total${part.first ? ', first year' : ''} | ${money(sums.total)}`,
    ...tableNote(offer, part, hasLines),
  ];
}

function tableNote(offer: CaseOffer, part: Part, hasLines: boolean): readonly string[] {
  const usual = usualTax(offer, part);
  const isVaried = new Set(part.counted.map(({ tax }) => tax)).size > 1;
  const where = { lines: ' and are not in these lines', sections: ' and are not in these sums', total: '' }[
    part.counted.length === 0 ? 'total' : offer.detail
  ];
  const notes = [
    hasLines && part.currency === 'EUR' ? 'Discounts stand under the lines they belong to.' : '',
    hasLines && usual !== null && isVaried ? `Unless a line or its section says otherwise: ${usual}.` : '',
    part.open.size > 0 ? `The alternatives stand below${where ?? ''}.` : '',
    part.options.length > 0 ? 'Options are not part of the total.' : '',
  ].filter((note) => note !== '');
  return notes.length === 0 ? [] : [`note: ${notes.join(' ')}`];
}

/** The head of a table beside the price: left out where the same one stands right above. */
const headBeside = (offer: CaseOffer, part: Part, all: readonly Part[]): string =>
  offer.detail === 'lines' && all.length === 1
    ? 'no head'
    : `head: Position | Quantity | Unit price | Amount, ${part.currency}`;

function boxRow(offer: CaseOffer, part: Part, line: CaseLine, more: readonly string[]): string {
  const tax = ownTax(offer, line);
  const usual = tax === 0n ? usualTax(offer, part) : null;
  return withDetail(`${line.text} | 1 | ${money(BigInt(line.unit_price.replace('.', '')))} | ${money(netOf(line))}`, [
    ...detailOf(offer, line, usual),
    ...(tax === 0n ? [] : [`With ${taxOf(offer, line) ?? ''}: ${money(netOf(line) + tax)} ${part.currency}`]),
    ...more,
  ]);
}

/** The price of a currency with one alternative: what it comes to, and whether for the first year only. */
const withIt = (offer: CaseOffer, part: Part, line: CaseLine) => ({
  ...sumsOf(offer, [...part.counted, line], part.discount),
  first: [...part.counted, line].some(lasts),
});

function choiceTable(
  offer: CaseOffer,
  part: Part,
  lines: readonly CaseLine[],
  all: readonly Part[],
): readonly string[] {
  const title = lines[0]?.section === undefined ? 'To choose' : `${lines[0].section}, to choose`;
  return [
    `# ${title}: one of 2${inCurrency(part, all)}`,
    headBeside(offer, part, all),
    ...lines.map((line) => {
      if (!part.isOnlyOne) return boxRow(offer, part, line, []);
      const whole = withIt(offer, part, line);
      const total = `Total${whole.first ? ' of the first year' : ''} in ${part.currency} with this one`;
      return boxRow(offer, part, line, [`${total}${including(taxesOf(offer, whole))}: ${money(whole.total)}`]);
    }),
    'note: There is no total until you have chosen.',
  ];
}

function optionTable(offer: CaseOffer, part: Part, all: readonly Part[]): readonly string[] {
  if (part.options.length === 0) return [];
  return [
    `# Options, not in the total${inCurrency(part, all)}`,
    headBeside(offer, part, all),
    ...part.options.map((line) => boxRow(offer, part, line, [])),
    ...(offer.discount === null ? [] : ['note: The discount on the whole price is not taken off options.']),
  ];
}

const rateLine = '1 USD = 0.9000 EUR, 20 November 2026, European Central Bank';
/** Nine tenths, half up. */
const atRate = (amount: bigint): bigint => (amount * 9n + 5n) / 10n;

/** What all currencies come to at the stated rate; null where nobody stated one, or something is open. */
function grandOf(offer: CaseOffer, parts: readonly Part[]): bigint | null {
  const [euro, dollar] = parts;
  if (offer.rates.length === 0 || !euro?.sums || !dollar?.sums) return null;
  return euro.sums.total + atRate(dollar.sums.total);
}

function together(offer: CaseOffer, parts: readonly Part[]): readonly string[] {
  if (parts.length < 2) return [];
  const grand = grandOf(offer, parts);
  const [euro, dollar] = parts;
  if (grand === null || !euro?.sums || !dollar?.sums)
    return offer.rates.length === 0
      ? ['All currencies together: Each currency stands for itself. The totals are not added up.']
      : [
          'All currencies together: Once you have chosen, the totals are added up at these rates:',
          `All currencies together: ${rateLine}`,
        ];
  return [
    ...['# All currencies together', 'head: Total and rate | Amount, EUR'],
    `${money(euro.sums.total)} EUR | ${money(euro.sums.total)}`,
    `${money(dollar.sums.total)} USD | ${money(atRate(dollar.sums.total))} | (${rateLine})`,
    `Total${parts.some(({ first }) => first) ? ', first year' : ''} | ${money(grand)}`,
  ];
}

function paymentsOf(offer: CaseOffer, parts: readonly Part[], all: readonly Part[]): readonly string[] {
  const isChart = parts.every(({ sums }) => sums !== null);
  return parts.flatMap((part) => {
    const paid = paidOf(offer, part.currency, part.sums?.total ?? null);
    const tax = part.sums === null ? '' : taxesOf(offer, part.sums);
    const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
    const event = (due: string, one: string | null): string => (one === null ? due : `${due} · ${one}`);
    if (isChart)
      return [
        '# Payments',
        `Amounts${part.first ? ' of the first year' : ''} in ${part.currency}${including(tax)}`,
        ...paid.map(({ due, percent, amount, part: one }) =>
          percent === null
            ? `${money(amount ?? 0n)} | ${event(capital(due), one)}`
            : `${money(amount ?? 0n)} | ${percent} % | ${due}`,
        ),
      ];
    const open = paid.filter(({ amount }) => amount === null).length;
    const isTaxed = taxRows(offer, part).some((row) => !row.startsWith('VAT 0 %'));
    const due = part.sums === null ? (open < paid.length && isTaxed ? 'all taxes due' : '') : tax;
    const notes = [
      due === '' ? '' : `Including ${due}.`,
      open === 0
        ? ''
        : open === paid.length
          ? 'The amounts follow from what you choose.'
          : 'The other amounts follow from what you choose.',
    ].filter((note) => note !== '');
    const has = { share: paid.some(({ percent }) => percent !== null), amount: open < paid.length };
    return [
      `# Payments${part.first ? ' of the first year' : ''}${inCurrency(part, all)}`,
      ['head: When', ...(has.share ? ['Share'] : []), ...(has.amount ? [`Amount, ${part.currency}`] : [])].join(' | '),
      ...paid.map((each) =>
        [
          event(capital(each.due), each.part),
          ...(each.percent === null ? [] : [`${each.percent} %`]),
          ...(each.amount === null ? [] : [money(each.amount)]),
        ].join(' | '),
      ),
      ...(notes.length === 0 ? [] : [`note: ${notes.join(' ')}`]),
    ];
  });
}

function laterNotes(offer: CaseOffer, part: Part, all: readonly Part[]): readonly string[] {
  const [later, term] = part.sums === null ? [null, null] : [laterOf(offer, part), termOf(offer, part)];
  const of = (
    sums: { readonly net: bigint; readonly tax: bigint; readonly total: bigint },
    taxes: string,
    unit: string,
  ): string =>
    `${money(sums.total)} ${part.currency}${unit}${sums.tax === 0n ? '.' : ` including ${taxes}, ${money(sums.net)} ${part.currency} before tax.`}`;
  const running = sumsOf(offer, part.counted.filter(lasts), null);
  const label = inCurrency(part, all);
  return [
    ...(later === null ? [] : [`From the second year${label}: ${of(later, taxesOf(offer, running), ' a year')}`]),
    ...(term === null
      ? []
      : [`Over the whole term${label}: ${of(term, taxesOf(offer, sumsOf(offer, part.counted, null)), '')}`]),
  ];
}

/** The taxes of several amounts: theirs where they are the same, else whatever is due on each. */
const taxesOfAll = (taxes: readonly string[]): string => (new Set(taxes).size > 1 ? 'all taxes due' : (taxes[0] ?? ''));

interface Ticked {
  readonly text: string;
  /** One a currency, with what it includes. */
  readonly amounts: readonly { readonly amount: bigint; readonly currency: string; readonly tax: string }[];
}

function offersOf(offer: CaseOffer, parts: readonly Part[]): readonly Ticked[] {
  const totals = parts.flatMap(({ sums, currency }) =>
    sums === null ? [] : [{ amount: sums.total, currency, tax: taxesOf(offer, sums) }],
  );
  const open = parts.find(({ isOnlyOne }) => isOnlyOne);
  if (open !== undefined)
    return [...open.open.values()].flat().map((line) => {
      const whole = withIt(offer, open, line);
      const first = whole.first || parts.some(({ sums, first: its }) => sums !== null && its);
      const amounts = [{ amount: whole.total, currency: open.currency, tax: taxesOf(offer, whole) }, ...totals];
      return { text: `The offer with ${line.text}${ofFirstYear(first)}`, amounts };
    });
  if (totals.length < parts.length) return [{ text: 'The offer with the alternatives ticked below', amounts: [] }];
  return [{ text: `The offer as described${ofFirstYear(parts.some(({ first }) => first))}`, amounts: totals }];
}

function acceptanceOf(offer: CaseOffer, parts: readonly Part[], all: readonly Part[]): readonly string[] {
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
      const said = amounts.map((each) => `${money(each.amount)}${all.length === 1 ? '' : ` ${each.currency}`}`);
      const whole = i === 0 && grand !== null ? `${money(grand)} EUR` : andList(said);
      return whole === '' ? text : `${text} | ${whole}`;
    }),
    ...(note === '' ? [] : [`note: ${note}`]),
  ];
}

function summaryOf(offer: CaseOffer, parts: readonly Part[]): readonly string[] {
  const open = parts.find(({ sums }) => sums === null);
  const each = parts.flatMap(({ sums, currency, first }) => {
    if (sums === null) return [];
    const said = `${money(sums.total)} ${currency}${inFirstYear(first)}${including(taxesOf(offer, sums))}`;
    if (open !== undefined) return [`Besides that, ${said}.`];
    return [parts.length > 1 ? `${said}.` : `${said}; the price table is on page .`];
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
  return `Between ${from} and ${money(high ?? 0n)} ${open.currency}${inFirstYear(open.first)}${including(tax)}, by the alternative you choose: page .`;
}
