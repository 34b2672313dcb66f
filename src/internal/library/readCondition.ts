import type { Condition } from './LibraryBlock.ts';
import { explainPath } from '../../proposal/explainPath.ts';

/** What steers the choice and stands in no proposal: `when` may ask for it all the same. */
export const steeringPaths: readonly string[] = ['account.kind', 'account.industry'];

type Wanted = string | boolean;

/** One line of `when`, or what is wrong with it. */
export function readCondition(
  path: string,
  value: Wanted | readonly Wanted[],
): Condition | { readonly message: string; readonly fix: string } {
  if (!steeringPaths.includes(path)) {
    const explained = explainPath(path);
    if (explained.is === 'unknown') return explained;
    const isValue = explained.is === 'leaf' || explained.is === 'flag';
    if (!isValue && value !== 'present')
      return { message: `${path} is no single value.`, fix: `Write ${path}: present, or name one of its fields.` };
  }
  if (value === 'present') return { path, wants: 'present' };
  return { path, wants: (typeof value === 'object' ? value : [value]).map(String) };
}
