import type { Line } from './Price.ts';

/**
 * The groups of alternatives with two lines or more, in order of appearance: one line of each is still to be chosen. An
 * optional line of a group is an offer beside the total and leaves nothing open.
 */
export function openChoices(lines: readonly Line[]): ReadonlySet<string> {
  const groups = lines.flatMap(({ alternative, optional }) =>
    alternative === undefined || optional ? [] : [alternative],
  );
  return new Set(groups.filter((group, index) => groups.indexOf(group) !== index));
}
