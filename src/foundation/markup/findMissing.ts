import { isRecord } from '../data/valueAt.ts';
import { isBlock, isMustache, isPath, isText, present } from './nodes.ts';

/** What a template is held against: its context, and whether a slot that it places has something to say. */
export interface Ground {
  readonly context: unknown;
  /** What is missing for a slot of this name, in words; null where it is there. */
  readonly slot: (name: string) => string | null;
}

interface Frame {
  readonly value: unknown;
  /** Path of the value from the root, as a reader would write it. */
  readonly path: string;
}

/** Outermost first; the last is `this`. */
type Frames = readonly Frame[];

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** More than any template that may be printed goes through: of loops inside loops the printing tells. */
const mostNodes = 200_000;

/** Ends a walk that would have no end. */
class Endless extends Error {}

interface Walk extends Ground {
  /** How many nodes have been looked at. */
  nodes: number;
}

/**
 * The first thing that a template would print and that is not there, as its path; null where nothing is missing. Goes
 * through the template as Handlebars would, so that what follows a condition counts only where it holds, and what
 * an `each` prints of its items has to be there for every item.
 */
export function findMissing(program: hbs.AST.Program, ground: Ground): string | null {
  try {
    return inBody(program, [{ value: ground.context, path: '' }], { ...ground, nodes: 0 });
  } catch (error) {
    if (error instanceof Endless) return null;
    throw error;
  }
}

const firstOf = <T>(items: readonly T[], find: (item: T, i: number) => string | null): string | null => {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== null) return found;
  }
  return null;
};

function inBody(body: hbs.AST.Program, frames: Frames, ground: Walk): string | null {
  return firstOf(body.body, (node) => {
    ground.nodes += 1;
    if (ground.nodes > mostNodes) throw new Endless();
    if (isBlock(node)) return inBlock(node, frames, ground);
    return isMustache(node) ? inMustache(node, frames, ground) : null;
  });
}

function inMustache(node: hbs.AST.MustacheStatement, frames: Frames, ground: Walk): string | null {
  if (node.params.length === 0) return needed(node.path, frames);
  const [first] = node.params;
  if (isPath(node.path) && node.path.original === 'slot' && first && isText(first)) return ground.slot(first.value);
  return firstOf(node.params, (param) => (isPath(param) ? needed(param, frames) : null));
}

function inBlock(node: hbs.AST.BlockStatement, frames: Frames, ground: Walk): string | null {
  const name = isPath(node.path) ? node.path.original : '';
  const [first] = node.params;
  const [inverse] = present(node.inverse);
  const otherwise = (): string | null => (inverse ? inBody(inverse, frames, ground) : null);
  const subject = first && isPath(first) ? lookUp(first, frames) : null;
  if (name === 'if' || name === 'unless') {
    const holds = (subject !== null && !isEmpty(subject.value)) === (name === 'if');
    return holds ? inBody(node.program, frames, ground) : otherwise();
  }
  if (subject === null) return inBody(node.program, frames, ground);
  if (isEmpty(subject.value)) return inverse ? otherwise() : subject.path;
  if (name === 'with') return inBody(node.program, [...frames, subject], ground);
  return firstOf(itemsOf(subject), (item) => inBody(node.program, [...frames, item], ground));
}

function itemsOf({ value, path }: Frame): Frames {
  if (Array.isArray(value)) return value.map((item: unknown, i) => ({ value: item, path: `${path}[${i}]` }));
  return isRecord(value) ? Object.entries(value).map(([key, item]) => ({ value: item, path: `${path}.${key}` })) : [];
}

function needed(node: hbs.AST.Node, frames: Frames): string | null {
  const found = isPath(node) ? lookUp(node, frames) : null;
  return found !== null && isEmpty(found.value) ? found.path : null;
}

/** What a path leads to; null for @index and its like, which are always there. */
function lookUp({ data, depth, parts }: hbs.AST.PathExpression, frames: Frames): Frame | null {
  const start = frames[frames.length - 1 - depth];
  if (data || start === undefined) return null;
  return parts.reduce<Frame>(
    ({ value, path }, key) => ({
      value: isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined,
      path: path === '' ? key : `${path}.${key}`,
    }),
    start,
  );
}
