import { test } from 'vitest';
import { sizeInWords, sizeLimits } from '../../src/foundation/disk/sizeLimits.ts';
import { expectCurrent } from './current.ts';

test('docs/limits.md says the limit of every kind of file', () => {
  const rows = Object.values(sizeLimits).map(({ what, most }) => `| ${what} | ${sizeInWords(most)} |`);
  const content = [
    '# Sizes of files',
    '',
    'The size of a file is asked of the disk before anything of it is read. One that is larger than its kind may be is an',
    'error, which says what it has and what it may have. Only ordinary files are read: no pipe, no device, no link that leads',
    'out of the folder of the dossier and its workspace.',
    '',
    '| file | at most |',
    '|---|---|',
    ...rows,
    '',
    'A file that stands where a proposal is written and is larger than that is taken for somebody else’s.',
    '',
  ].join('\n');
  expectCurrent('docs/limits.md', content);
});
