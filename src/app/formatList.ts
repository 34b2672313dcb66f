import { formats, type Format } from '../publication/output/formats.ts';

const filesInWords = { one: '', 'one a page': ', one file a page' } as const;

/** The formats for the help: "pdf (the default) or svg, one file a page". */
export const formatList = (all: readonly Format[] = Object.values(formats)): string =>
  all.map(({ format, files }, i) => `${format}${i === 0 ? ' (the default)' : ''}${filesInWords[files]}`).join(' or ');
