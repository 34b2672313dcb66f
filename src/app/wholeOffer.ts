import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import { finding } from '../foundation/diagnostics/finding.ts';
import type { Loaded } from '../internal/dossier/load.ts';
import type { WrittenOffer } from '../internal/dossier/model/Dossier.ts';
import { withOffer } from '../internal/dossier/withOffer.ts';
import { withTaxesOnDay } from '../internal/offer/taxesOnDay.ts';
import { onlyBookBy, wholeAsWritten } from '../internal/prices/filling.ts';
import { placeFinding } from './findings.ts';
import { type Days, type WithBook, withPriceBook } from './priceBook.ts';

/** Makes an offer whole. Where it is so as it is written, and no book is named, nothing of a book is loaded. */
export function withWholeOffer(loaded: Loaded<WrittenOffer>, days: Days): WithBook {
  const { offer, prices } = loaded.partial;
  const whole = offer === undefined ? undefined : wholeAsWritten(offer);
  const isNamed = prices !== undefined && prices !== null;
  if (isNamed) return withPriceBook(loaded, days);
  const diagnostics = offer === undefined ? [] : soldWithoutBook(offer, loaded);
  if (whole !== null) {
    const taxed = whole === undefined ? undefined : withTaxesOnDay(whole, days);
    return {
      loaded: withOffer(loaded, taxed?.offer),
      findings: taxed?.findings ?? [],
      diagnostics,
      inputs: [],
      boxedIn: () => [],
    };
  }
  const made = withPriceBook(loaded, days);
  return { ...made, diagnostics: [...diagnostics, ...made.diagnostics] };
}

/** Only what is in the book may be offered, and there is none (E711): told where that is written. */
function soldWithoutBook(offer: WrittenOffer, { places, sources }: Loaded<WrittenOffer>): readonly Diagnostic[] {
  const { workspace } = sources;
  const by = onlyBookBy(offer, workspace.settings);
  if (offer.lines.length + offer.rateLines.length === 0 || by === null) return [];
  if (by === 'offer')
    return [placeFinding(finding('E711', 'onlyNoBook', { path: ['offer', 'internal', 'prices_only'] }), places)];
  const path = ['prices_only'];
  return [diagnose(finding('E711', 'onlyNoBook', { path }), workspace.file?.tree?.place(path) ?? null)];
}
