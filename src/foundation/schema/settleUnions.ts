import type * as z from 'zod/mini';
import type { Path } from '../data/Path.ts';

type Issue = z.core.$ZodIssue;

/** An issue that names one thing that is wrong, with its path from the section. */
export interface Settled {
  readonly issue: Issue;
  readonly path: Path;
}

const toPath = (path: readonly PropertyKey[]): Path => path.filter((step) => typeof step !== 'symbol');

/** The value's form is not the one this branch reads: text for a group, a list for text. */
const isOtherForm = (issues: readonly Issue[]): boolean =>
  issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !fittingBranch(issue.errors))),
  );

/** How many keys a branch does not know: a group of fields isn't a map of languages because one field is misspelt. */
const strangers = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    if (issue.code === 'invalid_key') return sum + 1;
    return (
      sum +
      (issue.code === 'invalid_union' && issue.path.length === 0 ? strangers(fittingBranch(issue.errors) ?? []) : 0)
    );
  }, 0);

/** How much is wrong with a group of fields; a map of languages comes after it. */
const faults = (issues: readonly Issue[]): number =>
  issues.some(({ code, path }) => code === 'invalid_key' || (code === 'invalid_union' && path.length === 0))
    ? Number.MAX_SAFE_INTEGER
    : issues.length;

function fittingBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter((issues) => issues.length > 0 && !isOtherForm(issues));
  // Of those that know as much, the one in which less is wrong: an article of the price book lacks no text.
  return fitting.toSorted((a, b) => strangers(a) - strangers(b) || faults(a) - faults(b))[0] ?? null;
}

/** Takes unions apart: the branch that fits the form of what was written tells what is wrong with it. */
export function settleUnions(issues: readonly Issue[], base: Path = []): readonly Settled[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...toPath(issue.path)];
    const branch = issue.code === 'invalid_union' ? fittingBranch(issue.errors) : null;
    return branch ? settleUnions(branch, path) : [{ issue, path }];
  });
}
