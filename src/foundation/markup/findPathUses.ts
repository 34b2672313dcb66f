import { statement, type Statement } from '../diagnostics/finding.ts';
import { isBlock, isCall, isMustache, isPath, isText, present } from './nodes.ts';

/** A path that a template reads, from the root: `offer.benefits[].text`; `[]` stands for each item of a list. */
export interface PathUse {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** True inside `{{#if}}` or `{{#unless}}`, or as their condition: the template copes without it. */
  readonly conditional: boolean;
  /** How it is used: printed, asked for, gone through item by item, or stepped into. */
  readonly as: 'value' | 'condition' | 'list' | 'group';
}

/** Something in a template that is refused. */
export interface TemplateProblem extends Statement {
  readonly line: number;
  readonly column: number;
}

/** Under which code it is reported: of a layout, or of a block. */
export type TemplateCode = 'E140' | 'E322';

/** A helper that is called, mostly with a name in quotes: `{{slot "facts"}}`. */
export interface NamedCall {
  readonly helper: string;
  /** Empty where it is called without one. */
  readonly name: string;
  /** Names of its arguments: `scope=…`. */
  readonly keys: readonly string[];
  /** The outermost condition, list or group that it is in, as written; null where it is always printed. */
  readonly hangsOn: string | null;
  /** Whether it opens and closes: `{{#section …}}…{{/section}}`. */
  readonly isBlock: boolean;
  /** The helpers that it is in, outermost first. */
  readonly around: readonly Pick<NamedCall, 'helper' | 'name'>[];
  readonly line: number;
  readonly column: number;
}

export interface PathUses {
  readonly uses: readonly PathUse[];
  readonly calls: readonly NamedCall[];
  readonly problems: readonly TemplateProblem[];
}

interface Scope {
  /** Where `this` is, outermost first. */
  readonly contexts: readonly string[];
  readonly conditional: boolean;
  readonly hangsOn: NamedCall['hangsOn'];
  /** Helpers around, outermost first. */
  readonly around: NamedCall['around'];
}

const harmless: ReadonlySet<string> = new Set(['ContentStatement', 'CommentStatement']);
const builtIn: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const loopData: ReadonlySet<string> = new Set(['index', 'first', 'last', 'key']);

/**
 * Walks a template as it is written. `each` and `with` move the context; everything that could reach more than the
 * proposal, or print without a value hole, is a problem.
 */
export function findPathUses(program: hbs.AST.Program, helpers: ReadonlySet<string>, code: TemplateCode): PathUses {
  const walker = new Walker(helpers, code);
  walker.walk(program, { contexts: [''], conditional: false, hangsOn: null, around: [] });
  return walker;
}

/** One walk over one template. */
class Walker implements PathUses {
  readonly uses: PathUse[] = [];
  readonly calls: NamedCall[] = [];
  readonly problems: TemplateProblem[] = [];
  readonly #helpers: ReadonlySet<string>;
  readonly #code: TemplateCode;

  constructor(helpers: ReadonlySet<string>, code: TemplateCode) {
    this.#helpers = helpers;
    this.#code = code;
  }

  walk(body: hbs.AST.Program, scope: Scope): void {
    for (const node of body.body) {
      if (isBlock(node)) this.#block(node, scope);
      else if (isMustache(node)) this.#mustache(node, scope);
      else if (!harmless.has(node.type)) this.#problem(node, statement(this.#code, 'partial'));
    }
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    if (!node.escaped) this.#problem(node, statement(this.#code, 'threeBraces'));
    const named = isPath(node.path) && this.#helpers.has(node.path.original);
    const hasArguments = node.params.length > 0 || present(node.hash).some(({ pairs }) => pairs.length > 0);
    if (named || hasArguments) this.#call(node, scope);
    else this.#use(node.path, scope);
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = isPath(node.path) ? node.path.original : '';
    if (present(node.program.blockParams).length > 0) this.#problem(node, statement(this.#code, 'blockParameters'));
    const [first] = node.params;
    const hangsOn = scope.hangsOn ?? `{{#${name}${first && isPath(first) ? ` ${first.original}` : ''}}}`;
    const perhaps: Scope = { ...scope, hangsOn, conditional: true };
    if (name === 'if' || name === 'unless') {
      if (first) this.#use(first, perhaps, 'condition');
      this.walk(node.program, perhaps);
    } else if (name === 'each' || name === 'with') {
      const isEach = name === 'each';
      // With an {{else}} the template copes when nothing is there.
      const here = present(node.inverse).length > 0 ? perhaps : scope;
      const path = (first ? this.#use(first, here, isEach ? 'list' : 'group') : null) ?? '';
      this.walk(node.program, { ...here, hangsOn, contexts: [...scope.contexts, isEach ? `${path}[]` : path] });
    } else {
      const call = this.#call(node, scope);
      this.walk(node.program, { ...scope, around: [...scope.around, call] });
    }
    const otherwise: Scope = { ...perhaps, hangsOn: scope.hangsOn ?? '{{else}}' };
    for (const body of present(node.inverse)) this.walk(body, otherwise);
  }

  #call(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression, scope: Scope): NamedCall {
    const { path, params, hash } = node;
    const name = isPath(path) ? path.original : '';
    if (!this.#helpers.has(name) && !builtIn.has(name))
      this.#problem(path, statement(this.#code, 'helper', { helper: name, helpers: [...this.#helpers].sort() }));
    const [first] = params;
    const { line, column } = path.loc.start;
    const keys = present(hash).flatMap(({ pairs }) => pairs.map(({ key }) => key));
    const said = first && isText(first) ? first.value : '';
    const { hangsOn, around } = scope;
    const call = { helper: name, name: said, keys, hangsOn, around, line, column: column + 1, isBlock: isBlock(node) };
    this.calls.push(call);
    for (const param of params) this.#use(param, scope);
    for (const { value } of present(hash).flatMap(({ pairs }) => pairs)) this.#use(value, scope);
    return call;
  }

  /** Notes a path and returns it; null for what is not one. */
  #use(node: hbs.AST.Node, scope: Scope, as: PathUse['as'] = 'value'): string | null {
    if (isCall(node)) {
      const { helper } = this.#call(node, scope);
      // What a helper prints is a place in the page, which no other call can take.
      if (this.#helpers.has(helper)) this.#problem(node, statement(this.#code, 'insideCall', { helper }));
      return null;
    }
    if (!isPath(node)) return null;
    if (node.data) {
      if (!loopData.has(node.parts[0] ?? ''))
        this.#problem(node, statement(this.#code, 'loopData', { name: node.original }));
      return null;
    }
    const start = scope.contexts[scope.contexts.length - 1 - node.depth];
    if (start === undefined) {
      this.#problem(node, statement(this.#code, 'above', { name: node.original }));
      return null;
    }
    const path = [start, ...node.parts].filter((part) => part !== '').join('.');
    const { line, column } = node.loc.start;
    if (path !== '') this.uses.push({ path, line, column: column + 1, conditional: scope.conditional, as });
    return path;
  }

  #problem({ loc }: hbs.AST.Node, stated: Statement): void {
    this.problems.push({ ...stated, line: loc.start.line, column: loc.start.column + 1 });
  }
}
