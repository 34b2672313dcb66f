/** A kind of file that is read: what it is called, and how many bytes it may have. */
export interface SizeLimit {
  readonly what: string;
  readonly most: number;
}

const KB = 1024;
const MB = 1024 * KB;

/**
 * The most that a file of each kind may have, asked of the disk before anything is read. Far beyond any real one, and read
 * in a moment.
 */
export const sizeLimits = {
  output: { what: 'a file that a build replaces', most: 256 * MB },
} as const satisfies Readonly<Record<string, SizeLimit>>;
