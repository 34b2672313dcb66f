import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../foundation/diagnostics/Diagnostic.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { WithBook } from './priceBook.ts';

/** Costs and floors of an offer's articles in the texts of its library, block by block and clause by clause (W901). */
export const boxedInLibrary = (inputs: readonly Input[], boxedIn: WithBook['boxedIn']): readonly Diagnostic[] =>
  inputs.flatMap(({ name, text, privateLines }) =>
    text.split('\n').flatMap((line, at) => {
      if (privateLines.has(at + 1)) return [];
      const place = { file: name, line: at + 1, column: 1, length: Math.max(1, line.length) };
      return boxedIn([{ text: line, path: [] }]).map((found) => diagnose(found, place));
    }),
  );
