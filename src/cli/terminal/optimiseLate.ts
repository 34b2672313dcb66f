/** Bytecodes that a function runs through before V8 thinks of compiling it for speed; its own default is 67,584. */
const budget = 500_000;

/**
 * One proposal is made in less time than V8 takes to optimise the code that makes it: it is asked to wait until a
 * function has run long, which happens where thousands of lines are set. A number in V8's own heuristics, and no more.
 */
export function optimiseLate(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`);
}
