import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import { explainConcessions, type ExplainedPrice } from '../internal/offer/explainConcessions.ts';
import { limitsOf } from '../internal/offer/limits.ts';
import { exitFor, hasErrors, reportable } from './findings.ts';
import { readDossier } from './readDossier.ts';
import type { DossierRequest, World } from './request.ts';
import { locate } from './templates/Home.ts';

export type { ExplainedLine, ExplainedPrice, ExplainedTotal } from '../internal/offer/explainConcessions.ts';

interface PriceExplanation {
  /** Null where the offer has no price yet. */
  readonly explained: ExplainedPrice | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  readonly exit: number;
}

/** List price, discount, price, cost and margin of each line: for the eyes of whoever answers for the price. */
export function explainMargins(request: DossierRequest, world: World): PriceExplanation {
  const { loaded, price, inputs, diagnostics } = readDossier(locate(request.file), request.date, world);
  const { offer } = loaded.partial;
  const limits = offer === undefined ? null : limitsOf(offer, loaded.sources.workspace.settings);
  const explained =
    offer === undefined || price === null || limits === null || hasErrors(loaded.diagnostics)
      ? null
      : explainConcessions(offer, price, limits);
  const told = reportable(diagnostics, request);
  return { explained, diagnostics: told, inputs, exit: exitFor(told, request) };
}
