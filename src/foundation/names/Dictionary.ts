/** Words of a language, packed so that a word of it is always known and another one seldom is (a Bloom filter). */
export interface Dictionary {
  readonly has: (word: string) => boolean;
}

/** Bits a word and bits set a word: about one stranger in a hundred is taken for a word. */
const bitsPerWord = 10;
const probes = 5;

/** Two independent hashes of a text (FNV-1a with two seeds); the probes are made from them. */
function hashes(word: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ code, 0x85ebca6b) >>> 0;
    b = ((b << 13) | (b >>> 19)) >>> 0;
  }
  return [a, (b | 1) >>> 0];
}

function positions(word: string, bits: number): readonly number[] {
  const [a, b] = hashes(word);
  return Array.from({ length: probes }, (_, i) => (a + i * b + i * i * i) % bits);
}

/** Packs words as they are compared: folded, without endings. */
export function packWords(words: ReadonlySet<string>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words)
    for (const at of positions(word, bytes.length * 8)) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  return bytes;
}

export const openDictionary = (bytes: Uint8Array): Dictionary => ({
  has: (word) =>
    bytes.length > 0 &&
    positions(word, bytes.length * 8).every((at) => ((bytes[at >> 3] ?? 0) & (1 << (at & 7))) !== 0),
});

const russianEnding =
  /(?<=.{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ыи|ии|ои|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ов|ев|еи|ом|ем|ам|ям|ах|ях|а|я|о|е|у|ю|ь|ы|и)$/u;

/** A folded word as the dictionary keeps it: Russian without its ending, English as it is. */
export const entryOf = (word: string): string => word.replace(russianEnding, '');

const englishEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/s$/, ['']],
  [/es$/, ['']],
  [/ies$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ly$/, ['', 'e']],
  [/(?:er|ers)$/, ['', 'e']],
];

/** What the dictionary may keep a folded word as: itself, or the word that it is a form of. */
export function entriesFor(word: string): readonly string[] {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return [entryOf(word)];
  const bases = englishEndings.flatMap(([ending, rests]) =>
    ending.test(word) ? rests.map((rest) => word.replace(ending, rest)) : [],
  );
  return [word, ...bases.filter((base) => base.length > 2)];
}
