import * as z from 'zod/mini';
import { amount, day, many, numeral, orNull, wording } from './leaves.ts';
import { rate } from './Rates.ts';

/** Where an assumption comes from: words, or a figure's source with its day (D10). */
const source = z.readonly(z.strictObject({ text: wording, as_of: orNull(day) }));

/** One part of a calculation: a sign, or a number with its unit, where it is a figure's. */
const term = z.readonly(
  z.strictObject({
    sign: orNull(z.enum(['+', '−', '×', '÷', '(', ')'])),
    number: orNull(numeral),
    unit: orNull(wording),
  }),
);

/** What comes back in a year. Low and high are null where the whole case has none. */
const benefit = z.readonly(
  z.strictObject({
    label: wording,
    /** In words, or null: then the calculation itself is printed. */
    reckoned: orNull(wording),
    calculation: many(term),
    /** Its own first, then those of the figures in the calculation. */
    sources: many(source),
    low: orNull(amount),
    expected: amount,
    high: orNull(amount),
  }),
);

/** Null stands for all that the offer charges at this rhythm, where the price tells no lines. */
const cost = z.readonly(
  z.strictObject({
    label: orNull(wording),
    /** Once, of each year, or of all unequal years together. */
    amount,
    /** Over the whole horizon. */
    over: amount,
  }),
);

const effort = z.readonly(z.strictObject({ amount, over: amount, source }));

const outcome = z.readonly(
  z.strictObject({
    /** Benefit less running cost, a year on average. */
    yearly: amount,
    benefit: amount,
    /** benefit − cost. */
    net: amount,
    /** In percent of the cost, to one decimal. */
    roi: numeral,
    npv: orNull(amount),
    /** The month in which the sum of all flows stays at zero or above; 0: it never lies below; null: not within the horizon. */
    payback: orNull(numeral),
    /** All flows so far, at the start and at the end of each year. */
    cumulative: many(amount),
  }),
);

const driver = z.readonly(
  z.strictObject({
    kind: z.enum(['benefit', 'effort', 'effort_yearly', 'rate']),
    /** Of a benefit; null for the others, which the language names. */
    label: orNull(wording),
    /** From where the result is worse to where it is better: times as expected, an amount, percent. */
    from: numeral,
    to: numeral,
    low: amount,
    high: amount,
  }),
);

/** The business case: what is assumed, and what follows from it. Computed; without tax; in whole units of one currency. */
export const businessCase = z.readonly(
  z.strictObject({
    /** The client's criteria that its results answer, by their labels. */
    criteria: many(wording),
    currency: z.string(),
    years: numeral,
    /** In percent; null where none is given. */
    rate: orNull(numeral),
    benefits: many(benefit),
    costs: z.readonly(
      z.strictObject({
        /** Whether the price of the offer is among them. */
        from_offer: z.boolean(),
        initial: amount,
        total: amount,
        /** Lines paid once, lines that come to the same every year, and what the others come to in all. */
        once: many(cost),
        yearly: many(cost),
        other: many(cost),
        /** The client's own, at the start and in each year. */
        effort: orNull(effort),
        effort_yearly: orNull(effort),
      }),
    ),
    /** Those at which charges in other currencies are among the costs. */
    rates: many(rate),
    /** Whether anything is paid after the start. */
    runs: z.boolean(),
    /** Whether a charge of the offer ends with its term, before the horizon does. */
    ends: z.boolean(),
    /** Whether no price among the costs is an estimate. */
    firm: z.boolean(),
    /** Whether every year is like the first. */
    even: z.boolean(),
    /** Whether an amount was rounded to a whole unit. */
    rounded: z.boolean(),
    low: orNull(outcome),
    expected: outcome,
    high: orNull(outcome),
    /** From the gains over the costs, below zero, to the result; label null where the language names it. */
    waterfall: many(
      z.readonly(
        z.strictObject({
          kind: z.enum(['gain', 'running', 'once', 'effort', 'result']),
          label: orNull(wording),
          amount,
        }),
      ),
    ),
    sensitivity: z.readonly(
      z.strictObject({
        measure: z.enum(['npv', 'net']),
        /** The widest span first. */
        drivers: many(driver),
        /** The share of the first driver, in percent of what is expected, at which the result is zero; null: there is none. */
        break_even: orNull(numeral),
      }),
    ),
  }),
);
export type CaseFacts = z.infer<typeof businessCase>;
export type OutcomeFacts = z.infer<typeof outcome>;
export type DriverFacts = z.infer<typeof driver>;
export type CaseCost = z.infer<typeof cost>;
export type CaseSource = z.infer<typeof source>;
