import { check, type Checked } from '../../src/app/check.ts';
import { chooseForms } from '../../src/publication/layout/blocks/chooseForms.ts';
import type { WrittenDocument } from '../../src/app/writeDocument.ts';

/** An example's checks and document, as on the day it was written. */
export function checkExample(name: string): Checked {
  const file = `examples/${name}/dossier.yaml`;
  const request = { file, date: '2026-11-23', allow: [], strict: false, draft: false };
  return check(request, { now: Date.UTC(2026, 10, 23), sourceDateEpoch: undefined });
}

/** An example's document as it is printed: of what it holds in two forms, the one that the layout chooses. */
export function writeExample(name: string): WrittenDocument {
  const { written, diagnostics } = checkExample(name);
  if (written === null) throw new Error(JSON.stringify(diagnostics));
  return { ...written, document: chooseForms(written.document) };
}
