import Handlebars from 'handlebars';

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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Runs a template over `context` in an environment of its own: only the given helpers, no prototype access, no
 * `lookup`, no `log`. What a template may read has been checked before (`readTemplate`).
 */
export function renderTemplate(source: string, context: object, helpers: Readonly<Record<string, Helper>>): string {
  const environment = Handlebars.create();
  for (const name of ['lookup', 'log', 'helperMissing', 'blockHelperMissing']) environment.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers))
    environment.registerHelper(name, function (this: unknown, ...args: unknown[]) {
      const options = args[args.length - 1];
      return new Handlebars.SafeString(
        helper({ params: args.slice(0, -1), hash: hashOf(options), body: () => renderBody(options, this) }),
      );
    });
  const known = Object.fromEntries(Object.keys(helpers).map((name) => [name, true]));
  const run = environment.compile(source, {
    strict: true,
    knownHelpers: known,
    knownHelpersOnly: true,
    noEscape: false,
  });
  const text = run(context, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  if (text.length > largestOutput) throw new Error('A template printed far more than a proposal can hold.');
  return text;
}
