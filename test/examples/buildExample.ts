import { prepare, type Prepared } from '../../src/app/build.ts';
import { chooseForms } from '../../src/publication/layout/blocks/chooseForms.ts';
import type { ComposedDocument } from '../../src/app/composeDocument.ts';

/** An example's checks and document, as on the day it was composed. */
export function checkExample(name: string): Prepared {
  const file = `examples/${name}/dossier.yaml`;
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
  return prepare(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
}

/** An example's document as it is printed: of what it holds in two forms, the one that the layout chooses. */
export function writeExample(name: string): ComposedDocument {
  const { composed, diagnostics } = checkExample(name);
  if (composed === null) throw new Error(JSON.stringify(diagnostics));
  return { ...composed, document: chooseForms(composed.document) };
}
