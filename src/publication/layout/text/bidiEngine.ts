import bidiFactory from 'bidi-js';

/** The library of UAX 9, in a file of its own: most documents need none. */
export function bidiEngine(): ReturnType<typeof bidiFactory> {
  return bidiFactory();
}
