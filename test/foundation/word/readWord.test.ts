import { describe, expect, test } from 'vitest';
import { readWord } from '../../../src/foundation/word/readWord.ts';
import { hostileFiles } from './hostile.ts';

/** What would take a fresh machine longer than the rest of the tests: `npm run check:hostile` runs them all. */
const dear = /^(?:64 MB|12 MB|5,000|a million|100,000|3 million|500 parts|20,000|50,000|60,000|8,000)/;

describe('hostile files', () => {
  test.each(hostileFiles.filter(({ name }) => !dear.test(name)).map((one) => [one.name, one] as const))(
    '%s',
    (_name, { bytes, isRefused }) => {
      const read = readWord(bytes(), 'x.docx');
      expect('fault' in read).toBe(isRefused);
      if ('fault' in read) expect(read.fault.code).toBe('E621');
    },
  );
});
