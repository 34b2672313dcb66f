import Handlebars from 'handlebars';
import { findPathUses, type NamedCall, type PathUse, type TemplateProblem } from './findPathUses.ts';

/** A template that was understood: what it uses, and what in it is refused. */
export interface Template {
  readonly source: string;
  readonly uses: readonly PathUse[];
  readonly calls: readonly NamedCall[];
  readonly problems: readonly TemplateProblem[];
  /** What Handlebars made of it; empty where it could not be read. */
  readonly program: hbs.AST.Program;
}

const place = /on line (\d+)/;

/** Parses a Handlebars template without running it. `helpers` are the only ones it may call. */
export function readTemplate(source: string, helpers: ReadonlySet<string>): Template {
  try {
    const program = Handlebars.parseWithoutProcessing(source);
    const { uses, calls, problems } = findPathUses(program, helpers);
    return { source, uses, calls, problems, program };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const line = Number(place.exec(text)?.[1] ?? 1);
    const message = 'The template cannot be read: a {{…}} is not closed, or closes something else.';
    const problem = { message, line, column: 1, fix: 'Look at the braces on this line.' };
    const program = Handlebars.parseWithoutProcessing('');
    return { source, uses: [], calls: [], problems: [problem], program };
  }
}
