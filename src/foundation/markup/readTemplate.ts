import Handlebars from 'handlebars';
import { statement } from '../diagnostics/finding.ts';
import { isBlock, isCall, isMustache, present } from './nodes.ts';
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
  const program = parse(source, code);
  if ('line' in program) return { source, uses: [], calls: [], problems: [program], program: emptyProgram };
  const deep = findDepth(program);
  if (deep !== null) {
    const problem = { ...statement(code, 'deep'), line: deep.line, column: deep.column + 1 };
    return { source, uses: [], calls: [], problems: [problem], program: emptyProgram };
  }
  const { uses, calls, problems } = findPathUses(program, helpers, code);
  return { source, uses, calls, problems, program };
}

/** Blocks and brackets inside each other: a proposal needs five or six. */
const deepest = 50;

/** Where a template is nested deeper than it can be gone through; null where it is not. Looks without going deep itself. */
function findDepth(program: hbs.AST.Program): hbs.AST.Position | null {
  let level: readonly hbs.AST.Node[] = program.body;
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > deepest && first) return first.loc.start;
    level = level.flatMap(insideOf);
  }
  return null;
}

function insideOf(node: hbs.AST.Node): readonly hbs.AST.Node[] {
  if (isBlock(node))
    return [...argumentsOf(node), ...node.program.body, ...present(node.inverse).flatMap(({ body }) => body)];
  return isMustache(node) || isCall(node) ? [node.path, ...argumentsOf(node)] : [];
}

const argumentsOf = ({ params, hash }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression) => [
  ...params,
  ...present(hash).flatMap(({ pairs }) => pairs.map(({ value }) => value)),
];

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
