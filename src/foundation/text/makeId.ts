/** An id from a name: `ingrid-solberg`; from what has no Latin letters, the fallback. Never one that is taken. */
export function makeId(name: string, fallback: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  // Names that every object has are no keys of a file (E104).
  const stem = words === '' || words in Object.prototype || words === 'prototype' ? fallback : words;
  const numbers = [stem, ...Array.from({ length: taken.length + 1 }, (_, at) => `${stem}-${at + 2}`)];
  return numbers.find((id) => !taken.includes(id)) ?? stem;
}
