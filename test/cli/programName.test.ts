import { expect, test } from 'vitest';
import { programName } from '../../src/cli/terminal/Io.ts';

test.each([
  [{ npm_command: 'exec' }, 'npx kam-propose'],
  [{ npm_command: 'run-script' }, 'kam-propose'],
  [{}, 'kam-propose'],
])('%j: %s', (env, name) => {
  expect(programName({ env })).toBe(name);
});
