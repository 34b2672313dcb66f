import { describe, expect, test } from 'vitest';
import { files } from './checks/files.ts';
import { messages } from './checks/messages.ts';
import { names } from './checks/names.ts';
import { numbers } from './checks/numbers.ts';
import { page } from './checks/page.ts';
import { printed } from './checks/printed.ts';
import { real } from './checks/real.ts';
import { openCase, sharedCases, type Checks } from './SharedCase.ts';

const checks: Checks = { ...files, ...messages, ...names, ...numbers, ...page, ...printed, ...real };

describe.skipIf(sharedCases.length === 0)('failing inputs that are kept beside the project', () => {
  const known = sharedCases.filter((name) => checks[name] !== undefined);

  test.each(known)('%s', async (name) => {
    await checks[name]?.(openCase(name));
  });

  test('each of them has a check', () => {
    process.stdout.write(
      `shared cases: ${String(known.length)} of ${String(sharedCases.length)} run as their expect.md says\n`,
    );
    expect(Object.keys(checks).filter((name) => !sharedCases.includes(name))).toEqual([]);
  });
});
