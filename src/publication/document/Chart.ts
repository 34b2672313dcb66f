import type { Inlines } from './Inline.ts';

/** A value on a chart's scale, for drawing, and the words that are printed for it. */
export interface Mark {
  readonly at: number;
  readonly label: Inlines;
}

/** One axis: its ends, and the round values printed along it. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Mark[];
}

export type CaseName = 'low' | 'expected' | 'high';

/** How the invested money comes back, month by month, in three cases. */
export interface CashFlow {
  readonly form: 'cashFlow';
  /** In months from the start. */
  readonly time: Scale;
  readonly money: Scale;
  /** What is spent at the start. */
  readonly start: Mark;
  readonly lines: readonly {
    readonly which: CaseName;
    readonly name: Inlines;
    /** Month and sum so far, from the start to the horizon. */
    readonly points: readonly (readonly [month: number, sum: number])[];
    readonly end: Inlines;
    /** Where the line crosses zero for good, with the words beside its dot; null where it never does. */
    readonly payback: { readonly month: number; readonly label: Inlines; readonly note: Inlines | null } | null;
  }[];
}

/** From gains over costs to the result, each bar beginning where the one before ends. */
export interface Waterfall {
  readonly form: 'waterfall';
  readonly bars: readonly {
    readonly kind: 'gain' | 'cost' | 'result';
    readonly name: Inlines;
    /** Signed: costs are below zero. */
    readonly value: Mark;
  }[];
}

/** What one assumption does to the result while the others stay as expected; the longest span first. */
export interface Tornado {
  readonly form: 'tornado';
  readonly base: Mark;
  /** The word for zero where the scale shows it. */
  readonly zero: Inlines;
  readonly rows: readonly {
    readonly name: Inlines;
    /** From what to what the assumption goes. */
    readonly range: Inlines;
    readonly low: Mark;
    readonly high: Mark;
  }[];
}

/** Single values behind a figure, and what was asked for. */
export interface Bars {
  readonly form: 'bars';
  readonly rows: readonly { readonly name: Inlines; readonly value: Mark; readonly subject: boolean }[];
  readonly target: Mark | null;
  /** What its values are counted in: drawings of one unit can be compared. */
  readonly unit?: string;
  /** The least and the greatest value of its scale, where it shares that with others beside it. */
  readonly ends?: readonly [low: number, high: number];
}

/** Parts of one whole side by side, for payments. */
export interface ShareBar {
  readonly form: 'shareBar';
  readonly parts: readonly {
    /** Of the whole, 0 to 1. */
    readonly share: number;
    readonly amount: Inlines;
    readonly percent: Inlines;
    readonly event: Inlines;
  }[];
}

/** What each year comes to, its parts one on the other, and what all of them come to. */
export interface Columns {
  readonly form: 'columns';
  /** The parts from below, with what each comes to in all years; none where years are not divided. */
  readonly series: readonly { readonly name: Inlines; readonly total: Inlines }[];
  readonly columns: readonly { readonly name: Inlines; readonly total: Mark; readonly stacked: readonly Mark[] }[];
  readonly sum: { readonly name: Inlines; readonly total: Inlines };
}

/** Weeks from signature to the result: phases, milestones, joint reviews (D19), what is paid when. */
export interface Timeline {
  readonly form: 'timeline';
  /** The week at which the axis starts; 1 unless said. */
  readonly first?: number;
  /** The week at which the axis ends. */
  readonly weeks: number;
  /** Every fourth week with its number. */
  readonly ticks: readonly Mark[];
  readonly phases: readonly { readonly from: number; readonly to: number; readonly name: Inlines }[];
  readonly items: readonly {
    readonly week: Mark;
    readonly label: Inlines;
    /** A smaller line under the label. */
    readonly note?: Inlines;
    readonly review: boolean;
  }[];
  readonly payments: readonly Mark[];
  /** What the two marks mean, for a timeline that has both. */
  readonly legend?: { readonly milestone: Inlines; readonly review: Inlines };
}

/** The steps of the work as bars, one a row, each with its words and when it is, on one axis. */
export interface Plan {
  readonly form: 'plan';
  /** Where the axis ends; it begins at 0. */
  readonly end: number;
  readonly ticks: readonly Mark[];
  /** Where a new day, week or month begins, or a longer part of a long plan. */
  readonly lines: readonly number[];
  readonly rows: readonly {
    readonly name: Inlines;
    readonly when: Inlines;
    readonly from: number;
    readonly to: number;
    /** The rows that have to be finished before. */
    readonly after: readonly number[];
  }[];
  readonly payments: readonly Mark[];
}

/** A drawing made from data: the finding as its title, the measure under it, all its numbers in words for a reader who cannot see it. */
export interface Chart {
  readonly type: 'chart';
  readonly title: Inlines;
  readonly subtitle: Inlines | null;
  readonly alt: Inlines;
  /** Under it: where its values come from. */
  readonly note?: Inlines;
  readonly drawing: CashFlow | Waterfall | Tornado | Bars | Columns | ShareBar | Plan | Timeline;
}

/** Drawings of one form that are read together, side by side as far as their words have room. */
export interface Multiples {
  readonly type: 'multiples';
  readonly title: Inlines | null;
  readonly charts: readonly Chart[];
}
