/** Ten times V8's own numbers: Node 20 counts bytecodes, later ones count calls. */
const flagsOf = (v8: string): readonly string[] =>
  v8.startsWith('11.')
    ? ['--interrupt-budget=675840']
    : ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'];

/** V8 tells the user of a flag that it does not know: only those that are known to have these are asked. */
const known = /^1[1-3]\./;

/**
 * One proposal is made in less time than V8 takes to optimise the code that makes it: it is asked to wait until a
 * function has run long, which happens where thousands of lines are set. Numbers in V8's own heuristics, and no more.
 */
export function optimiseLate(): void {
  const { v8 } = process.versions;
  if (!known.test(v8)) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flagsOf(v8)) setFlagsFromString(flag);
}
