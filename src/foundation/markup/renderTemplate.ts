import { isRecord } from '../data/valueAt.ts';
import Handlebars from 'handlebars';
import { compileTemplate } from './compileTemplate.ts';
import type { Meter, Spot } from './Meter.ts';
import { removedHelpers, templateKey } from './precompiled.ts';
import { shippedTemplates } from './shippedTemplates.ts';

/** A helper gets its parameters, its named arguments, and for a block what renders its body. */
export interface HelperCall {
  readonly params: readonly unknown[];
  readonly hash: Readonly<Record<string, unknown>>;
  /** Renders the block's body; empty text for a helper without one. */
  readonly body: () => string;
}
export type Helper = (call: HelperCall) => string;

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
for (const name of removedHelpers) environment.unregisterHelper(name);

/** Compiling is pure, and most blocks of the starter library are one text. */
const compiled = new Map<string, HandlebarsTemplateDelegate>();

function compile(source: string, names: readonly string[]): HandlebarsTemplateDelegate {
  const key = templateKey(source, names);
  const known = compiled.get(key);
  if (known) return known;
  const shipped = shippedTemplates.get(key);
  const template = shipped ? environment.template<unknown>(shipped) : compileTemplate(source, names);
  compiled.set(key, template);
  return template;
}

/** What the engine says of a path that goes on where nothing is; it names no line. */
const isStepIntoNothing = (error: unknown): boolean =>
  error instanceof TypeError && /^Cannot read properties of (null|undefined)/.test(error.message);

/** Where Handlebars stopped; null where it does not say. Its types promise anything. */
const stopOf = (error: { readonly lineNumber?: unknown; readonly column?: unknown }): Spot | null =>
  typeof error.lineNumber === 'number' ? { line: error.lineNumber, column: Number(error.column ?? 0) } : null;

const isSpot = (value: unknown): value is Spot =>
  isRecord(value) && typeof value.line === 'number' && typeof value.column === 'number';

/** Where a call is, as Handlebars tells every helper. */
const spotOf = (options: unknown): Spot =>
  isRecord(options) && isRecord(options.loc) && isSpot(options.loc.start) ? options.loc.start : { line: 1, column: 0 };

/** Handlebars' own `each`, with every pass counted while it runs. */
function countingEach(meter: Meter): Handlebars.HelperDelegate {
  const { each } = environment.helpers;
  if (each === undefined) throw new Error('Handlebars has no each.');
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): unknown {
    const fn: Handlebars.TemplateDelegate = (context, more) => meter.pass(() => options.fn(context, more));
    return meter.loop(spotOf(options), (): unknown => each.call(this, list, { ...options, fn }));
  };
}

/**
 * Runs a template over `context` with the given helpers and no others. What a template may read has been checked before
 * (`readTemplate`).
 * @param meter counts what it does, and stops it where it goes on and on
 */
export function renderTemplate(
  source: string,
  context: object,
  helpers: Readonly<Record<string, Helper>>,
  meter: Meter,
): string {
  const callable = Object.fromEntries(
    Object.entries(helpers).map(([name, helper]) => [
      name,
      function (this: unknown, ...args: unknown[]) {
        const options = args[args.length - 1];
        meter.call(spotOf(options));
        const call = { params: args.slice(0, -1), hash: hashOf(options), body: () => renderBody(options, this) };
        return new Handlebars.SafeString(helper(call));
      },
    ]),
  );
  try {
    return compile(source, Object.keys(helpers))(context, {
      helpers: { ...callable, each: countingEach(meter) },
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  } catch (error) {
    // Under `strict` Handlebars says of what is not there on which line it stands.
    const spot = error instanceof Handlebars.Exception ? stopOf(error) : isStepIntoNothing(error) ? meter.last : null;
    if (spot !== null) throw meter.absent(spot);
    throw error;
  }
}
