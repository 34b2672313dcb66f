import type { Io } from '../Io.ts';

/** What the person typed to get here: under `npx` the bare name would not be found. */
export const programName = ({ env }: Pick<Io, 'env'>): string =>
  env.npm_command === 'exec' ? 'npx kam-propose' : 'kam-propose';
