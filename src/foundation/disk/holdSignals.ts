/** What a shell sees of a process that a signal ended: 128 and the number of the signal. */
const exits = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * While something is written that must not be left half done, signals wait; `write` runs to its end in one go, so what it
 * began is whole or gone. Then the process ends as they asked for, at its next turn. At any other time they end it at once.
 */
export function holdSignals<T>(write: () => T): T {
  const stops = signals.map((signal) => {
    const stop = (): void => {
      process.exit(exits[signal]);
    };
    process.on(signal, stop);
    return { signal, stop };
  });
  try {
    return write();
  } finally {
    // A signal that came meanwhile is told in this turn; without one the process is as it was.
    setImmediate(() => {
      for (const { signal, stop } of stops) process.off(signal, stop);
    });
  }
}
