/** A kind of file that is read: what it is called, and how many bytes it may have. */
export interface SizeLimit {
  readonly what: string;
  readonly most: number;
}

const KB = 1024;
const MB = 1024 * KB;

/**
 * The most that a file of each kind may have, asked of the disk before anything is read. Ten times beyond any real one, and
 * read in a moment.
 */
export const sizeLimits = {
  dossier: { what: 'a dossier, or a file of one of its sections', most: MB },
  requirements: { what: 'a CSV file of requirements', most: MB },
  prices: { what: 'a price book', most: 32 * MB },
  workspace: { what: 'kam-propose.yaml', most: MB },
  neighbour: { what: 'another dossier of the workspace, looked through for its client', most: MB },
  block: { what: 'an argument block', most: 256 * KB },
  clause: { what: 'a clause of a library', most: 256 * KB },
  layout: { what: 'a layout', most: 256 * KB },
  locale: { what: 'a language file', most: MB },
  look: { what: 'the theme.yaml of a look', most: MB },
  font: { what: 'a font of a look', most: 8 * MB },
  picture: { what: 'a picture', most: 8 * MB },
  draft: { what: 'a draft of the wizard', most: 4 * MB },
  returned: { what: 'a Word document that came back', most: 32 * MB },
  lock: { what: 'a lock of a frozen revision', most: 8 * MB },
  signed: { what: 'a signed copy', most: 256 * MB },
  verified: { what: 'a PDF that is looked at again', most: 48 * MB },
  output: { what: 'a file that a build replaces', most: 256 * MB },
} as const satisfies Readonly<Record<string, SizeLimit>>;

interface TooLarge {
  readonly size: string;
  readonly what: string;
  readonly most: string;
}

/** What is said of a file that is too large: what it has, and what its kind may have. */
export const tooLarge = ({ bytes }: { readonly bytes: number }, { what, most }: SizeLimit): TooLarge => ({
  size: sizeInWords(bytes),
  what,
  most: sizeInWords(most),
});

/** A number of bytes as people say it: `2.5 MB`, `300 KB`; above a limit never as much as the limit itself. */
export function sizeInWords(bytes: number): string {
  const [unit, name] = bytes >= MB ? [MB, 'MB'] : [KB, 'KB'];
  return `${(Math.ceil((bytes * 10) / unit) / 10).toLocaleString('en')} ${name}`;
}
