import type { Decimal } from '../../foundation/money/Decimal.ts';
import type { ChargeKind } from '../../proposal/Recurring.ts';
import type { Dossier } from '../dossier/model/Dossier.ts';
import type { DatedTax } from '../dossier/model/Tax.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { Billed, PlannedPayment } from './Planned.ts';
import type { ForInformation, GrandTotal, Rate } from './RateSums.ts';

export type Offer = Dossier['offer'];
export type Line = Offer['lines'][number];
export type RateLine = Offer['rateLines'][number];
export type Indexation = NonNullable<Offer['indexation']>;

/** Before discount, the discount, and what is left: gross − discount = net. Before tax, but for a tax that the prices contain. */
export interface Amounts {
  readonly gross: Decimal;
  readonly discount: Decimal;
  readonly net: Decimal;
}

/** What a line comes to at one unit price. Its own amounts are those of the first year, where it recurs. */
export interface LineAmounts extends Amounts {
  /** As typed, or the tier's that the quantity reaches; what a rate made of it with the digits that one reads. */
  readonly unitPrice: Decimal;
  /** One unit with its tax: to as many digits as its price has, and at least those of the currency. */
  readonly unitWithTax: Decimal;
  /** The amounts of one charge: the whole line, or one month, quarter or year of it. */
  readonly charge: Amounts;
  /** On this line alone; the taxes of a price are calculated on its sums, so they may differ by a rounding. */
  readonly tax: Decimal;
  /** With its tax: net, and what is added on top. */
  readonly total: Decimal;
}

/** From one charge of a line on: what is charged then. A line without a ramp has one step, from its first charge. */
export interface Step {
  /** The charge with which it begins, from 1. */
  readonly from: number;
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  /** The amounts of one charge. */
  readonly charge: Amounts;
}

/** One line with its amounts: those of the lower end, where its price is a range. */
export interface PricedLine extends LineAmounts {
  /** Its place in `offer.lines`. */
  readonly index: number;
  readonly line: Line;
  /** Counted in the total; offered beside it; or one of several of which one will be chosen. */
  readonly part: 'total' | 'optional' | 'alternative';
  /** How often it is charged in the first year. */
  readonly charges: number;
  /** What is charged from which charge on, the first one first; one without a ramp. */
  readonly steps: readonly Step[];
  /** The same at the upper end of a range; null where the line has one price. */
  readonly upper: LineAmounts | null;
}

/** A line at a rate: what one unit comes to, with its tax; in no sum. */
export interface RatedLine {
  /** Its place in `offer.lines`. */
  readonly index: number;
  readonly line: RateLine;
  /** With its tax: to as many digits as the rate has, and at least those of the currency. */
  readonly withTax: Decimal;
}

/**
 * Lines under one heading, in their order; title null for those without a section. Its amounts are the subtotal of the
 * lines that count in the total, before the discount on the whole price.
 */
export interface PriceSection extends Amounts {
  /** Whether all lines that count in it are firm. */
  readonly firm: boolean;
  readonly title: Words | null;
  readonly lines: readonly PricedLine[];
}

/** A running sum among the lines: what those that count come to, from the first one to here. */
export interface RunningSum {
  /** Its place in `offer.lines`. */
  readonly index: number;
  readonly label: Words;
  /** The place of the last line that it counts. */
  readonly after: number;
  readonly net: Decimal;
  /** Whether all lines that it counts are firm. */
  readonly firm: boolean;
}

/** One tax on the net sum of all lines that have it; or in that sum, where the prices contain it. */
export interface TaxSum {
  readonly id: string;
  readonly label: Words;
  readonly percent: Decimal;
  /** Where the percentage is one of several by date. */
  readonly dated?: DatedTax | undefined;
  readonly included: boolean;
  readonly note: Words | null;
  /** What it is reckoned on, or taken out of. */
  readonly base: Decimal;
  readonly amount: Decimal;
  /** Whether all lines that bear it are firm. */
  readonly firm: boolean;
}

/**
 * A sum of charges, with its parts: gross − discount = net + included; discount = lineDiscount + wholeDiscount;
 * net + tax = total; tax = Σ taxes.
 */
export interface Sums extends Amounts {
  /** The taxes that the prices contain: part of the gross sum, and not of the net one. */
  readonly included: Decimal;
  readonly lineDiscount: Decimal;
  /** The discount on the whole price, in this sum. */
  readonly wholeDiscount: Decimal;
  /** In the order of `offer.taxes`; only those that a line has. */
  readonly taxes: readonly TaxSum[];
  readonly tax: Decimal;
  readonly total: Decimal;
  /** Whether everything in it is firm: a line that isn't makes the sum approximate. */
  readonly firm: boolean;
}

/** What is charged in the second year. */
export interface SecondYear extends Sums {
  /** Whether each later year is like it until everything ends, so that it may be called "a year, from the second year". */
  readonly whole: boolean;
}

/** One-off amounts and all charges of the term; exactly the sum of the years' sums. */
export interface TermSums extends Sums {
  /** The longest term of a line. */
  readonly months: number;
  /** The sums of each year, the first one first. */
  readonly years: readonly Sums[];
}

/** What an index moves in the sums of a price: all of them are before indexation. */
export interface Indexed {
  /** Whether it moves a charge of the first year; not where nothing says when a line begins. */
  readonly firstYear: boolean;
  /** Whether it may move a charge of the second year, or of all later ones where they are said together. */
  readonly later: boolean;
  /** Whether it may move a charge of the term. */
  readonly term: boolean;
  /** The term where each index rises as far as its cap lets it; null without caps, or where a line has no first day. */
  readonly atCap: TermSums | null;
  /** Those that may move the term, each once. */
  readonly clauses: readonly Indexation[];
}

/** What is charged once, each month, each quarter or each year: one charge of each, the first. */
export interface ChargeSums {
  readonly each: ChargeKind;
  readonly sums: Sums;
}

/** Lines of which one is still to be chosen. */
export interface OpenChoice {
  readonly group: string;
  /** How many alternatives the group has in all currencies. */
  readonly of: number;
  readonly alternatives: readonly {
    readonly line: PricedLine;
    /** The sums of the first year with this one; null where the total depends on something else as well. */
    readonly sums: Sums | null;
    /** Those of the whole term with this one; null where they are open, or within the first year. */
    readonly term: TermSums | null;
    /** What one signs for with this one, where it is not the sum of the first year; else empty. */
    readonly charges: readonly ChargeSums[];
    /** What an index moves in these sums; null where none does, or the sums are. */
    readonly indexed: Indexed | null;
  }[];
}

/** The price in one currency. Every amount carries exactly the currency's minor digits. */
export interface CurrencyPrice {
  readonly currency: string;
  /** All lines of this currency, optional ones and alternatives too, in the dossier's order. */
  readonly lines: readonly PricedLine[];
  readonly sections: readonly PriceSection[];
  readonly subtotals: readonly RunningSum[];
  /** Groups of alternatives from which one is still to be chosen: the reason why there are no sums. */
  readonly open: readonly string[];
  /** The same groups with their lines in this currency. */
  readonly choices: readonly OpenChoice[];
  /** The discount on the whole price as agreed; its amount is in the sums. */
  readonly discount: {
    readonly percent: Decimal | null;
    readonly amount: Decimal | null;
    readonly reason: Words | null;
  } | null;
  /** One-off amounts and the first year of what recurs; null while alternatives are open. */
  readonly firstYear: Sums | null;
  /** What one signs for where it is not the sum of the first year; else, and while alternatives are open, empty. */
  readonly charges: readonly ChargeSums[];
  /** Null where nothing is charged then, or alternatives are open. */
  readonly secondYear: SecondYear | null;
  /** Null where no line has a term beyond the first year, or alternatives are open. */
  readonly term: TermSums | null;
  /** What an index moves in these sums; null where nothing that counts follows one, or alternatives are open. */
  readonly indexed: Indexed | null;
  /** Lines at a rate, in the dossier's order; none is in any sum. */
  readonly rateLines: readonly RatedLine[];
  readonly payments: readonly PlannedPayment[];
  /** What is invoiced in a rhythm; with the payments it comes to the total. */
  readonly billed: readonly Billed[];
  /** What the total may not exceed, with tax; in the home currency only. */
  readonly cap: { readonly amount: Decimal; readonly label: Words | null } | null;
}

/** The computed price: one part a currency, in order of appearance. The level of detail is carried, not applied. */
export interface Price {
  readonly detail: Offer['detail'];
  /** Whether every line is firm, those beside the total too. */
  readonly firm: boolean;
  readonly currencies: readonly CurrencyPrice[];
  /** The stated rates at which the totals are added up, or will be once nothing is open. */
  readonly rates: readonly Rate[];
  /** Only where fixed rates are stated for several currencies. */
  readonly grandTotal: GrandTotal | null;
  /** One for each currency in which something is paid at the rate of the day. */
  readonly forInformation: readonly ForInformation[];
}
