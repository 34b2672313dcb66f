type Period = 'month' | 'quarter' | 'year';

/** How what recurs is invoiced. */
export interface OracleBilling {
  readonly every: Period;
  readonly in?: 'advance' | 'arrears' | undefined;
  /** A date, or milestone:<id>. */
  readonly from?: string | undefined;
  readonly net_days?: number | undefined;
}

export interface OracleIndexation {
  readonly index: string;
  readonly from: string;
  readonly every: Period;
  readonly cap_percent?: string | undefined;
}

export interface OracleLine {
  readonly id?: string;
  readonly text: string;
  readonly qty: string;
  readonly unit_price: string;
  /** The upper end of a range, whose lower end is the unit price. */
  readonly price_to?: string | undefined;
  readonly tax?: readonly string[] | undefined;
  readonly discount_percent?: string | undefined;
  readonly discount_amount?: string | undefined;
  readonly recurring?: Period | undefined;
  readonly term?: number | undefined;
  /** The first day of what recurs. */
  readonly from?: string | undefined;
  readonly billing?: OracleBilling | undefined;
  readonly indexation?: OracleIndexation | undefined;
  readonly optional?: boolean;
  readonly alternative?: string | undefined;
  readonly firm?: boolean;
  readonly extension?: { readonly periods: number; readonly times: number } | undefined;
  readonly tiers?: readonly { readonly from: string; readonly unit_price: string }[];
  readonly ramp?: readonly {
    readonly from_period: number;
    readonly qty?: string | undefined;
    readonly unit_price?: string | undefined;
  }[];
  /** Never written: by what a charge is multiplied before it is rounded, as a fraction. */
  readonly atCap?: ((charge: number) => readonly [bigint, bigint]) | undefined;
}

export interface OracleRate {
  readonly id?: string;
  readonly rate: string;
  readonly tax?: readonly string[] | undefined;
}

/** A tax has one rate, or several that follow each other. */
export interface OracleTax {
  readonly label: string;
  readonly percent?: string | undefined;
  readonly rates?:
    | readonly { readonly percent: string; readonly from?: string | undefined; readonly until?: string | undefined }[]
    | undefined;
  readonly included?: boolean;
}

export interface OraclePayment {
  readonly percent?: string;
  readonly amount?: string;
  readonly parts?: number;
  readonly as_worked?: 'month';
  readonly of?: 'once' | 'recurring' | readonly string[] | undefined;
}

export interface OracleOffer {
  readonly lines: readonly OracleLine[];
  readonly taxes: Readonly<Record<string, OracleTax>>;
  readonly discount: { readonly percent?: string; readonly amount?: string } | null;
  readonly payments: readonly OraclePayment[];
  readonly billing?: OracleBilling | undefined;
  readonly indexation?: OracleIndexation | undefined;
  readonly milestones?: readonly { readonly id: string; readonly text: string }[];
  /** Lines at a rate. */
  readonly atRates?: readonly OracleRate[];
  readonly cap?: string | null;
  readonly headline?: Period | null;
  /** Said of what recurs, and in no sum. */
  readonly renewal?: { readonly months: number; readonly at_most_percent?: string } | null;
}
