import { expect, test } from 'vitest';
import { othersRead } from '../../../src/cli/terminal/Io.ts';

test.each<readonly [Readonly<Record<string, string>>, boolean]>([
  [{}, false],
  [{ CI: 'true' }, true],
  [{ CI: '' }, false],
  [{ CI: '0' }, false],
  [{ CI: 'false' }, false],
  [{ TF_BUILD: 'True' }, true],
  [{ JENKINS_URL: 'https://build.example.com' }, true],
  [{ GITHUB_ACTIONS: 'true' }, true],
  [{ HOME: 'true' }, false],
])('others read along with %j: %s', (env, expected) => {
  expect(othersRead({ env })).toBe(expected);
});
