import Handlebars from 'handlebars';
import { statement } from '../diagnostics/finding.ts';
import { findDeepNode, findDeepText } from './findDepth.ts';
import type { Spot } from './Meter.ts';
import { findPathUses, type NamedCall, type PathUse, type TemplateCode, type TemplateProblem } from './findPathUses.ts';

/** A template that was understood: what it uses, and what in it is refused. */
export interface Template {
  readonly source: string;
  readonly uses: readonly PathUse[];
  readonly calls: readonly NamedCall[];
  readonly problems: readonly TemplateProblem[];
  /** What Handlebars made of it; empty where it could not be read. */
  readonly program: hbs.AST.Program;
}

// Of the parser, and of Handlebars where what closes does not match what opened.
const place = /on line (\d+)| - (\d+):\d+$/;

/** Parses a Handlebars template without running it. `helpers` are the only ones it may call. */
export function readTemplate(source: string, helpers: ReadonlySet<string>, code: TemplateCode): Template {
  const unread = (problem: TemplateProblem): Template => ({
    source,
    uses: [],
    calls: [],
    problems: [problem],
    program: emptyProgram,
  });
  const tooDeep = ({ line, column }: Spot): Template =>
    unread({ ...statement(code, 'deep'), line, column: column + 1 });
  const deepText = findDeepText(source);
  if (deepText !== null) return tooDeep(deepText);
  const program = parse(source, code);
  if ('line' in program) return unread(program);
  const deepNode = findDeepNode(program);
  if (deepNode !== null) return tooDeep(deepNode);
  const { uses, calls, problems } = findPathUses(program, helpers, code);
  return { source, uses, calls, problems, program };
}

const emptyProgram = Handlebars.parseWithoutProcessing('');

function parse(source: string, code: TemplateCode): hbs.AST.Program | TemplateProblem {
  try {
    return Handlebars.parseWithoutProcessing(source);
  } catch (error) {
    if (error instanceof RangeError) return { ...statement(code, 'deep'), line: 1, column: 1 };
    const text = error instanceof Error ? error.message : String(error);
    const line = Number(place.exec(text)?.slice(1).find(Boolean) ?? 1);
    return { ...statement(code, 'unread'), line, column: 1 };
  }
}
