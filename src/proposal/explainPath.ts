import { didYouMean } from '../foundation/diagnostics/didYouMean.ts';
import { pathOf } from './pathOf.ts';

type Explained =
  | { readonly is: 'leaf' | 'flag' | 'list' | 'group' }
  | { readonly is: 'unknown'; readonly message: string; readonly fix: string };

/** Whether a path of a block leads somewhere in the proposal; where it does not, what was probably meant. */
export function explainPath(path: string): Explained {
  const found = pathOf(path);
  if (found.is !== 'unknown') return found;
  const { known, step, choices } = found;
  const where = known === '' ? 'The proposal' : known;
  const meant = didYouMean(step, choices);
  if (meant !== null) {
    const message = `${where} has no ${step}.`;
    return { is: 'unknown', message, fix: `Did you mean ${known === '' ? meant : `${known}.${meant}`}?` };
  }
  if (choices.length > 0)
    return { is: 'unknown', message: `${where} has no ${step}.`, fix: `Known are ${choices.join(', ')}.` };
  const message = pathOf(known).is === 'list' ? `${known} is a list.` : `${known} has no parts.`;
  return {
    is: 'unknown',
    message,
    fix: pathOf(known).is === 'list' ? 'Go through it with {{#each}}.' : 'Print it whole.',
  };
}
