import Handlebars from 'handlebars';
import { findPathUses, type PathUse, type TemplateProblem } from './findPathUses.ts';

/** A template that was understood: what it uses, and what in it is refused. */
export interface Template {
  readonly source: string;
  readonly uses: readonly PathUse[];
  readonly problems: readonly TemplateProblem[];
}

const place = /on line (\d+)/;

/** Parses a Handlebars template without running it. `helpers` are the only ones it may call. */
export function readTemplate(source: string, helpers: ReadonlySet<string>): Template {
  try {
    const { uses, problems } = findPathUses(Handlebars.parseWithoutProcessing(source), helpers);
    return { source, uses, problems };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = Number(place.exec(text)?.[1] ?? 1);
    const message = 'The template cannot be read: a {{…}} is not closed, or closes something else.';
    return { source, uses: [], problems: [{ message, line, column: 1, fix: 'Look at the braces on this line.' }] };
  }
}
