import type { Path } from './Path.ts';

const plainKey = /^[\p{L}\p{N}_-]+$/u;

/** A path as a user writes it: `offer.lines[2].qty`; keys with other characters in quotes. */
export function formatPath(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!plainKey.test(step)) return `[${JSON.stringify(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}
