import type { Expectation, Form, HolesIn } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/messages/index.ts';
import type { expectations } from '../diagnostics/messages/expectations.ts';

/** What is expected of a value, and the code under which anything else is reported. */
export interface Expected {
  readonly code: Code;
  readonly expected: Expectation;
  /** For a rule over a group: fields with one of which it would be kept. */
  readonly lacks: readonly string[];
}

type HolesOf<F extends Form> = HolesIn<(typeof expectations)[F]['expected' | 'fix']>;
type Filled<Names extends string> = Readonly<Record<Exclude<Names, 'expected'>, string | number>>;

// An issue of zod carries a text; this one is the key of what is meant.
const known = new Map<string, Expected>();

/**
 * What zod says of a value that is not as expected: a key, which `expectedBy` reads.
 * @param code E107 is the plain "not a value this field can hold"
 */
export function expected<const F extends Form>(
  code: Code,
  form: F,
  ...[holes]: object extends Filled<HolesOf<F>> ? readonly [holes?: undefined] : readonly [holes: Filled<HolesOf<F>>]
): string {
  return remember({ code, expected: { form, holes: holes ?? {} }, lacks: [] });
}

/** The same for a rule over a group of fields, which one of these fields would keep. */
export const expectedOneOf = (code: Code, form: Form, lacks: readonly string[]): string =>
  remember({ code, expected: { form, holes: {} }, lacks });

/** What an issue of zod expects; null for one of zod's own. */
export const expectedBy = (message: string): Expected | null => known.get(message) ?? null;

function remember(meant: Expected): string {
  const key = JSON.stringify(meant);
  known.set(key, meant);
  return key;
}
