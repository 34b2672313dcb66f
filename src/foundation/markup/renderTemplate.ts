import { isRecord } from '../data/valueAt.ts';
import Handlebars from 'handlebars';
import { compilingFor, templateKey } from './precompiled.ts';
import { shippedTemplates } from './shippedTemplates.ts';

/** A helper gets its parameters, its named arguments, and for a block what renders its body. */
export interface HelperCall {
  readonly params: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  /** Renders the block's body; empty text for a helper without one. */
  readonly body: () => string;
}
export type Helper = (call: HelperCall) => string;

/** More than this from one template is a loop, not a proposal. */
const largestOutput = 2_000_000;

const isRenderer = (value: unknown): value is (context: unknown) => unknown => typeof value === 'function';

const renderBody = (options: unknown, context: unknown): string => {
  if (typeof options !== 'object' || options === null || !('fn' in options) || !isRenderer(options.fn)) return '';
  const text: unknown = options.fn(context);
  return typeof text === 'string' ? text : '';
};

const hashOf = (options: unknown): Readonly<Record<string, unknown>> =>
  typeof options === 'object' && options !== null && 'hash' in options && isRecord(options.hash) ? options.hash : {};

/** One environment for all: no prototype access, no `lookup`, no `log`; helpers come with each run. */
const environment = Handlebars.create();
for (const name of ['lookup', 'log', 'helperMissing', 'blockHelperMissing']) environment.unregisterHelper(name);

/** Compiling is pure, and most blocks of the starter library are one text. */
const compiled = new Map<string, HandlebarsTemplateDelegate>();

function compile(source: string, names: readonly string[]): HandlebarsTemplateDelegate {
  const key = templateKey(source, names);
  const known = compiled.get(key);
  if (known) return known;
  const shipped = shippedTemplates.get(key);
  const template = shipped
    ? environment.template<unknown>(shipped)
    : environment.compile<unknown>(source, compilingFor(names));
  compiled.set(key, template);
  return template;
}

/**
 * Runs a template over `context` with the given helpers and no others. What a template may read has been checked before
 * (`readTemplate`).
 */
export function renderTemplate(source: string, context: object, helpers: Readonly<Record<string, Helper>>): string {
  const callable = Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [
      name,
      function (this: unknown, ...args: unknown[]) {
        const options = args[args.length - 1];
        const call = { params: args.slice(0, -1), hash: hashOf(options), body: () => renderBody(options, this) };
        return new Handlebars.SafeString(helper(call));
      },
    ]),
  );
  const text = compile(source, Object.keys(helpers))(context, {
    helpers: callable,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
  if (text.length > largestOutput) throw new Error('A template printed far more than a proposal can hold.');
  return text;
}
