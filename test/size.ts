/**
 * `SIZE=large npm test`, which `.ci/run` does, tries everything. Without it the tables whose rows are of one kind, and the
 * generators, are sampled, so that the tests are done in minutes.
 */
const isLarge = process.env.SIZE === 'large';

/** How many cases are tried. */
export const tries = (few: number, many: number): number => (isLarge ? many : few);

/** Every so-manieth row of a table, the first always; all of them in the large size. */
export const sampleOf = <Row>(rows: readonly Row[], every: number): readonly Row[] =>
  isLarge ? rows : rows.filter((_, i) => i % every === 0);
