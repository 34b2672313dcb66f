/** A text in whatever language comes first: as messages show a name that may be written in several. */
export const firstText = (words: string | Readonly<Record<string, string>>): string =>
  typeof words === 'string' ? words : (Object.values(words)[0] ?? '');
