import { parse } from 'yaml';
import * as z from 'zod/mini';

const form = z.strictObject({
  as_of: z.string(),
  rates: z.record(z.string(), z.array(z.number())),
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Usual rates by country, the standard rate first, and what the tax is called. */
export type TaxTable = z.output<typeof form>;

/** Reads the table of taxes. */
export const readTaxTable = (source: string): TaxTable => z.parse(form, parse(source));

/** What the tax is called in a document: by its language, then by the country. */
export const taxLabel = ({ labels }: TaxTable, language: string, country: string): string =>
  labels[language]?.[country] ?? labels[language]?.VAT ?? labels.en?.[country] ?? 'VAT';
