import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { holdSignals } from '../../../src/foundation/disk/holdSignals.ts';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const listening = (): readonly number[] => signals.map((signal) => process.listenerCount(signal));

test('what is written in one turn waits together, and then the process is as it was', async () => {
  const before = listening();
  const held = Array.from({ length: 20 }, () => holdSignals(listening));
  for (const counts of held) expect(counts).toEqual(before.map((count) => count + 1));
  await setImmediate();
  await setImmediate();
  expect(listening()).toEqual(before);
});

test('also where the writing fails, and where it writes in turn', async () => {
  const before = listening();
  expect(() =>
    holdSignals(() => {
      throw new Error('full');
    }),
  ).toThrow('full');
  expect(holdSignals(() => holdSignals(() => 1))).toBe(1);
  await setImmediate();
  await setImmediate();
  expect(listening()).toEqual(before);
});
