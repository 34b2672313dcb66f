/** The one clock of the program: ms since 1970 UTC. */
export const clock = (): number => Date.now();
