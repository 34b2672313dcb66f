/** A path that a template reads, from the root: `offer.benefits[].text`; `[]` stands for each item of a list. */
export interface PathUse {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** True inside `{{#if}}` or `{{#unless}}`, or as their condition: the template copes without it. */
  readonly conditional: boolean;
}

export interface TemplateProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly fix: string;
}

interface Scope {
  /** Where `this` is, outermost first. */
  readonly contexts: readonly string[];
  readonly conditional: boolean;
}

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';
const isMustache = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
const harmless: ReadonlySet<string> = new Set(['ContentStatement', 'CommentStatement']);
const builtIn: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

/**
 * Walks a template as it is written. `each` and `with` move the context; everything that could reach more than the
 * proposal, or print without a value hole, is a problem.
 */
export function findPathUses(
  program: hbs.AST.Program,
  helpers: ReadonlySet<string>,
): { readonly uses: readonly PathUse[]; readonly problems: readonly TemplateProblem[] } {
  const uses: PathUse[] = [];
  const problems: TemplateProblem[] = [];

  const problem = (node: hbs.AST.Node, message: string, fix: string): void => {
    problems.push({ message, fix, line: node.loc.start.line, column: node.loc.start.column + 1 });
  };

  const resolve = (node: hbs.AST.PathExpression, scope: Scope): string | null => {
    const start = scope.contexts[scope.contexts.length - 1 - node.depth];
    if (start === undefined) {
      problem(node, `${node.original} goes above the proposal.`, 'Write the path from the root of the proposal.');
      return null;
    }
    return [start, ...node.parts].filter((part) => part !== '').join('.');
  };

  const use = (node: hbs.AST.Node, scope: Scope): string | null => {
    if (isCall(node)) {
      call(node.path, node.params, node.hash, scope);
      return null;
    }
    if (!isPath(node)) return null;
    if (node.data) {
      if (!['index', 'first', 'last', 'key'].includes(node.parts[0] ?? ''))
        problem(node, `${node.original} is not known here.`, 'Only @index, @first, @last and @key are.');
      return null;
    }
    const path = resolve(node, scope);
    if (path !== null && path !== '') {
      const { line, column } = node.loc.start;
      uses.push({ path, line, column: column + 1, conditional: scope.conditional });
    }
    return path;
  };

  const call = (
    callee: hbs.AST.Node,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    scope: Scope,
  ): void => {
    const name = isPath(callee) ? callee.original : '';
    if (!helpers.has(name) && !builtIn.has(name))
      problem(callee, `There is no helper ${name}.`, `Known are ${[...helpers].sort().join(', ')}.`);
    for (const param of params) use(param, scope);
    for (const pair of hash?.pairs ?? []) use(pair.value, scope);
  };

  const inBlock = (node: hbs.AST.BlockStatement, scope: Scope): void => {
    const name = isPath(node.path) ? node.path.original : '';
    if (node.program.blockParams.length > 0)
      problem(node, 'Block parameters (as |x|) are not known here.', 'Use this, or the name of the field.');
    const first = node.params[0];
    const inverse: Scope = { ...scope, conditional: true };
    switch (name) {
      case 'if':
      case 'unless':
        if (first) use(first, inverse);
        walk(node.program, inverse);
        break;
      case 'each':
      case 'with': {
        const path = first ? use(first, scope) : null;
        const inner = name === 'each' ? `${path ?? ''}[]` : (path ?? '');
        walk(node.program, { ...scope, contexts: [...scope.contexts, inner] });
        break;
      }
      default:
        call(node.path, node.params, node.hash, scope);
        walk(node.program, scope);
    }
    // Handlebars leaves it undefined without {{else}}, whatever its types say.
    const otherwise: hbs.AST.Program | undefined = node.inverse;
    if (otherwise) walk(otherwise, inverse);
  };

  const walk = (body: hbs.AST.Program, scope: Scope): void => {
    for (const node of body.body) {
      if (isBlock(node)) inBlock(node, scope);
      else if (isMustache(node)) {
        if (!node.escaped) problem(node, 'Three braces are refused.', 'Write two: {{…}}.');
        const known = isPath(node.path) && helpers.has(node.path.original);
        if (node.params.length > 0 || node.hash?.pairs.length || known) call(node.path, node.params, node.hash, scope);
        else use(node.path, scope);
      } else if (!harmless.has(node.type))
        problem(node, 'Partials and decorators are refused in templates.', 'Write the text here.');
    }
  };

  walk(program, { contexts: [''], conditional: false });
  return { uses, problems };
}
