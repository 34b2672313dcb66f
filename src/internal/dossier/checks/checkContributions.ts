import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { contributionWords } from '../../../proposal/contributions.ts';
import { textOf } from '../../../foundation/schema/describeFound.ts';
import { expandPath } from './expandPath.ts';
import { report } from './report.ts';
import type { Written } from './Written.ts';

/** What a specialist prepared and no proposal has (E114): the name would stand under no heading (D12). */
export function checkContributions(written: Written): readonly Diagnostic[] {
  return expandPath(written.values, 'team.*.prepared.*').flatMap(({ path, value }) => {
    const word = textOf(value);
    if (word === null || contributionWords.includes(word)) return [];
    const meant = didYouMean(word, contributionWords);
    return [
      report(written.places, {
        code: 'E114',
        message: 'No section and no kind of argument is called so.',
        fix: meant === null ? `Choose one of: ${contributionWords.join(', ')}.` : `Did you mean ${meant}?`,
        path,
        suggestion: meant,
        value: word,
      }),
    ];
  });
}
