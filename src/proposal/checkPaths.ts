import type { PathUse } from '../foundation/markup/findPathUses.ts';
import { explainPath } from './explainPath.ts';

/** A path of a template that leads nowhere, or not to what is done with it. */
export interface PathFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

const fixForUse: Readonly<Record<'list' | 'group' | 'flag', string>> = {
  list: 'Go through it: {{#each …}}- {{text}}{{/each}}.',
  group: 'Print one of its fields, or step into it with {{#with …}}.',
  flag: 'Ask for it: {{#if …}}…{{/if}}.',
};

/** Everything that is wrong with the paths of a template, held against the schema of the proposal. */
export const checkPaths = (uses: readonly PathUse[]): readonly PathFault[] => uses.flatMap(faultOf);

function faultOf({ path, line, column, as }: PathUse): readonly PathFault[] {
  const at = { path, line, column };
  const explained = explainPath(path);
  if (explained.is === 'unknown') return [{ ...at, message: explained.message, fix: explained.fix }];
  const { is } = explained;
  if (as === 'value' && is !== 'leaf')
    return [{ ...at, message: `${path} is no single value, so it cannot be printed.`, fix: fixForUse[is] }];
  if (as === 'list' && is !== 'list' && is !== 'group')
    return [{ ...at, message: `${path} is no list, so there is nothing to go through.`, fix: 'Print it: {{…}}.' }];
  return [];
}
