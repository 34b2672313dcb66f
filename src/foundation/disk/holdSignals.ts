/** What a shell sees of a process that a signal ended: 128 and the number of the signal. */
const exits = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const stops = Object.entries(exits).map(([signal, exit]) => ({
  signal,
  stop: (): void => {
    process.exit(exit);
  },
}));

/** Set while signals wait: everything that is written in one turn waits together. */
let release: NodeJS.Immediate | null = null;

/**
 * While something is written that must not be left half done, signals wait; `write` runs to its end in one go, so what it
 * began is whole or gone. Then the process ends as they asked for, at its next turn. At any other time they end it at once.
 */
export function holdSignals<T>(write: () => T): T {
  if (release === null) for (const { signal, stop } of stops) process.on(signal, stop);
  else clearImmediate(release);
  // A signal that came meanwhile is told in this turn; without one the process is then as it was.
  release = setImmediate(() => {
    release = null;
    for (const { signal, stop } of stops) process.off(signal, stop);
  });
  return write();
}
