import type { Loaded } from '../internal/dossier/load.ts';
import type { WrittenOffer } from '../internal/dossier/model/Dossier.ts';
import { withOffer } from '../internal/dossier/withOffer.ts';
import { withTaxesOnDay } from '../internal/offer/taxesOnDay.ts';
import { wholeAsWritten } from '../internal/prices/filling.ts';
import { type Days, type WithBook, withPriceBook } from './priceBook.ts';

/** Makes an offer whole. Where it is so as it is written, and no book is named, nothing of a book is loaded. */
export function withWholeOffer(loaded: Loaded<WrittenOffer>, days: Days): WithBook {
  const { offer, prices } = loaded.partial;
  const whole = offer === undefined ? undefined : wholeAsWritten(offer);
  const isNamed = prices !== undefined && prices !== null;
  if (isNamed || whole === null) return withPriceBook(loaded, days);
  const taxed = whole === undefined ? undefined : withTaxesOnDay(whole, days);
  return {
    loaded: withOffer(loaded, taxed?.offer),
    findings: taxed?.findings ?? [],
    diagnostics: [],
    inputs: [],
  };
}
