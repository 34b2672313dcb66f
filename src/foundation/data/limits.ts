/** What a file may hold at most. Ten times beyond any real dossier, and read in well under a second. */
export const limits = Object.freeze({ bytes: 1024 * 1024, depth: 32, nodes: 50_000, errors: 100 });
