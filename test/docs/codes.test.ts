import { test } from 'vitest';
import { messages } from '../../src/foundation/diagnostics/messages/index.ts';
import { expectCurrent } from './current.ts';

const exits = {
  input: 'input, 1',
  environment: 'environment, 3',
  refused: 'refused, 4',
  bug: 'ours, 70',
  none: '',
} as const;

test('docs/codes.md says every code', () => {
  const rows = Object.entries(messages)
    .toSorted(([a], [b]) => (a.slice(1) + a < b.slice(1) + b ? -1 : 1))
    .map(([code, entry]) => `| ${code} | ${entry.title} | ${exits[entry.class]} |`);
  const content = [
    '# Codes',
    '',
    'Every message has a code that stays the same between versions. `E` stops the proposal, `W` is a warning (`--strict`',
    'makes it stop, `--allow CODE` silences it), `I` tells something (`-v` shows it). The last column is the exit code.',
    '',
    '| code | what | stops with |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  expectCurrent('docs/codes.md', content);
});
