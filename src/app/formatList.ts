import { formats, type Format } from '../publication/output/formats.ts';

const filesInWords = { one: '', 'one a page': 'one file a page' } as const;

/** The formats for the help: "pdf (the default) or svg (one file a page)". */
export function formatList(all: readonly Format[] = Object.values(formats)): string {
  const named = all.map(({ format, files }, i) => {
    const notes = [i === 0 ? 'the default' : '', filesInWords[files]].filter((note) => note !== '');
    return notes.length === 0 ? format : `${format} (${notes.join(', ')})`;
  });
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1) ?? ''}`;
}
