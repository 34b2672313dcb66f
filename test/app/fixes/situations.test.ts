import { expect, test } from 'vitest';
import { quickStartWith, workFolder } from '../../cli/workFolder.ts';
import { errors } from '../situationCases.ts';
import { applyFix } from './applyFix.ts';
import { briefly, findingsOf, isError } from './check.ts';

const applied: string[] = [];
const without: string[] = [];

test.each(errors)('the fix of %s, done exactly, mends it', (name, changes) => {
  const folder = workFolder();
  const text = quickStartWith(...changes);
  const found = findingsOf(folder, text).filter(isError);
  expect(found).not.toEqual([]);
  for (const one of found) {
    const mended = applyFix(text, one);
    if (mended === null) {
      without.push(`${one.code}.${one.says} (${name}): ${one.fix ?? 'no fix'}`);
      continue;
    }
    applied.push(one.code);
    const left = findingsOf(folder, mended).filter(isError);
    const known = new Set(found.map(({ code, says, path }) => JSON.stringify([code, says, path])));
    expect(left.filter(({ code, says, path }) => !known.has(JSON.stringify([code, says, path]))).map(briefly)).toEqual(
      [],
    );
    expect(
      left.filter(({ code, path }) => code === one.code && String(path) === String(one.path)).map(briefly),
    ).toEqual([]);
  }
});

test('how many fixes were applied, and which findings have none', () => {
  process.stdout.write(
    `${applied.length} fixes applied; ${without.length} findings leave something to decide:\n${without.join('\n')}\n`,
  );
  expect(applied.length).toBeGreaterThan(10);
});
