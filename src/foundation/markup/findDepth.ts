import type { Spot } from './Meter.ts';
import { isBlock, isCall, isMustache, present } from './nodes.ts';

/** Blocks and brackets inside each other: a proposal needs five or six. */
const deepest = 50;

const token = /\{\{~?\s*(?:(else)\b|([#^/])(?=[^}]))|\}\}|[()\n]/g;

/**
 * Where a template opens more blocks or brackets inside each other than can be gone through; null where it does not. Asked
 * of the text, because the parser takes its time for them.
 */
export function findDeepText(source: string): Spot | null {
  let [line, lineStart] = [1, 0];
  let brackets = 0;
  const alternatives = [0];
  for (const { 0: found, 1: otherwise, 2: edge, index } of source.matchAll(token)) {
    if (found === '\n') [line, lineStart] = [line + 1, index + 1];
    else if (found === '(') brackets += 1;
    else if (found === ')') brackets -= 1;
    else if (found === '}}') brackets = 0;
    else if (otherwise !== undefined) alternatives.push((alternatives.pop() ?? 0) + 1);
    else if (edge === '/') alternatives.pop();
    else alternatives.push(0);
    const depth = Math.max(alternatives.length - 1, alternatives.at(-1) ?? 0, brackets);
    if (depth > deepest) return { line, column: index - lineStart };
  }
  return null;
}

/** The same of a template that was parsed: alternatives of alternatives, calls in calls. Looks without going deep itself. */
export function findDeepNode(program: hbs.AST.Program): Spot | null {
  let level: readonly hbs.AST.Node[] = program.body;
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > 2 * deepest && first) return first.loc.start;
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
