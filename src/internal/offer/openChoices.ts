import type { Line } from './Price.ts';

/**
 * The groups of alternatives with two lines or more, in order of appearance, with how many: one line of each is still to
 * be chosen. An optional line of a group is an offer beside the total and leaves nothing open.
 */
export function openChoices(lines: readonly Line[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const { alternative, optional } of lines)
    if (alternative !== undefined && !optional) groups.set(alternative, (groups.get(alternative) ?? 0) + 1);
  return new Map([...groups].filter(([, count]) => count > 1));
}
