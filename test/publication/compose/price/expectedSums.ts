import { type CaseOffer } from './offerOfCase.ts';
import { lasts, laterOf, money, paidOf, sumsOf, taxesOf, termOf } from './reckon.ts';
import { regularOf } from './expectedRegular.ts';
import { type Part, including, inCurrency, rateLine, atRate, grandOf } from './expectedPart.ts';
import { taxRows } from './expectedTables.ts';

export function together(offer: CaseOffer, parts: readonly Part[]): readonly string[] {
  if (parts.length < 2) return [];
  const grand = grandOf(offer, parts);
  const [euro, dollar] = parts;
  if (grand === null || !euro?.sums || !dollar?.sums)
    return offer.rates.length === 0
      ? ['All currencies together: Totals are shown per currency and are not combined.']
      : [
          'All currencies together: Once you have chosen, the totals are combined at these rates:',
          `All currencies together: ${rateLine}`,
        ];
  return [
    ...['# All currencies together', 'head: Total and rate | Amount, EUR'],
    `${money(euro.sums.total)} EUR | ${money(euro.sums.total)}`,
    `${money(dollar.sums.total)} USD | ${money(atRate(dollar.sums.total))} | (${rateLine})`,
    `Total${parts.some(({ first }) => first) ? ', first year' : ''} | ${money(grand)}`,
  ];
}

export function paymentsOf(offer: CaseOffer, parts: readonly Part[], all: readonly Part[]): readonly string[] {
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
            : `${money(amount ?? 0n)} | ${percent}% | ${capital(due)}`,
        ),
      ];
    const open = paid.filter(({ amount }) => amount === null).length;
    const isTaxed = taxRows(offer, part).some((row) => !row.startsWith('VAT 0%'));
    const due = part.sums === null ? (open < paid.length && isTaxed ? 'all taxes due' : '') : tax;
    const notes = [
      due === '' ? '' : `Including ${due}.`,
      open === 0
        ? ''
        : open === paid.length
          ? 'The amounts depend on what you choose.'
          : 'The other amounts depend on what you choose.',
    ].filter((note) => note !== '');
    const has = { share: paid.some(({ percent }) => percent !== null), amount: open < paid.length };
    return [
      `# ${part.first ? 'How the first year’s total is paid' : 'Payments'}${inCurrency(part, all)}`,
      ['head: When', ...(has.share ? ['Share'] : []), ...(has.amount ? [`Amount, ${part.currency}`] : [])].join(' | '),
      ...paid.map((each) =>
        [
          event(capital(each.due), each.part),
          ...(each.percent === null ? [] : [`${each.percent}%`]),
          ...(each.amount === null ? [] : [money(each.amount)]),
        ].join(' | '),
      ),
      ...(notes.length === 0 ? [] : [`note: ${notes.join(' ')}`]),
    ];
  });
}

export function laterNotes(offer: CaseOffer, part: Part, all: readonly Part[]): readonly string[] {
  const [later, term] = part.sums === null ? [null, null] : [laterOf(offer, part), termOf(offer, part)];
  const of = (
    sums: { readonly net: bigint; readonly tax: bigint; readonly total: bigint },
    taxes: string,
    unit: string,
  ): string =>
    `${money(sums.total)} ${part.currency}${unit}${sums.tax === 0n ? '.' : ` including ${taxes}, ${money(sums.net)} ${part.currency} before tax.`}`;
  const running = sumsOf(offer, part.counted.filter(lasts), null);
  const label = inCurrency(part, all);
  const regular = regularOf(offer, part);
  return [
    ...(regular === '' ? [] : [`Recurring charges${label}: ${regular}`]),
    ...(later === null ? [] : [`From the second year${label}: ${of(later, taxesOf(offer, running), ' a year')}`]),
    ...(term === null
      ? []
      : [`Over the whole term${label}: ${of(term, taxesOf(offer, sumsOf(offer, part.counted, null)), '')}`]),
  ];
}
