/** Ten times V8's own numbers for when code is worth optimising: Node 20 counts bytecodes, later ones count calls. */
const patience = (v8: string): readonly string[] =>
  v8.startsWith('11.')
    ? ['--interrupt-budget=675840']
    : ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'];

/** New objects get as much room as at the start, and no more: little of what a proposal is made from lives long. */
const thrift = '--semi-space-growth-factor=1';

/** V8 prints a warning for a flag that it does not know: only those that are known to have these are asked. */
const known = /^1[1-3]\./;

/**
 * One proposal is made in less time than V8 takes to optimise the code that makes it, and in less memory than it would
 * give it. These are numbers in V8's own heuristics: they change when it does something, never what comes of it.
 */
export function tuneEngine(): void {
  const { v8 } = process.versions;
  if (!known.test(v8)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of [...patience(v8), thrift]) setFlagsFromString(flag);
}
