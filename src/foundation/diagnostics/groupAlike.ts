import type { Diagnostic } from './Diagnostic.ts';

/** A finding, and those that say the same of other places. */
export interface Alike {
  readonly first: Diagnostic;
  readonly more: readonly Diagnostic[];
}

/** From so many on they are told once. */
const fewest = 3;

/**
 * Warnings and notes that say the same of several places, told once with all of them; each error stands alone, since each
 * has to be mended. In the order given, each group at its first.
 */
export function groupAlike(diagnostics: readonly Diagnostic[]): readonly Alike[] {
  const groups = new Map<string, readonly Diagnostic[]>();
  for (const one of diagnostics) groups.set(causeOf(one), [...(groups.get(causeOf(one)) ?? []), one]);
  return diagnostics.flatMap((diagnostic): readonly Alike[] => {
    const [first = diagnostic, ...more] = groups.get(causeOf(diagnostic)) ?? [];
    if (diagnostic.severity === 'error' || more.length + 1 < fewest) return [{ first: diagnostic, more: [] }];
    return first === diagnostic ? [{ first, more }] : [];
  });
}

/** What is said apart from the place: `what` is the place in words. */
const causeOf = ({ code, says, holes, suggestion }: Diagnostic): string =>
  JSON.stringify([code, says, suggestion, { ...holes, what: '' }]);
