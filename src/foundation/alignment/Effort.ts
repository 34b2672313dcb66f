/**
 * How much may still be spent on finding what is alike, in steps of the innermost loop. When it is used up, what is left
 * counts as not alike: a hostile file ends as soon as any other.
 */
export interface Effort {
  steps: number;
}

export const fullEffort = (): Effort => ({ steps: 30_000_000 });

/** Takes steps from what is left; false where there are not enough. */
export function spend(effort: Effort, steps: number): boolean {
  if (effort.steps < steps) return false;
  effort.steps -= steps;
  return true;
}
