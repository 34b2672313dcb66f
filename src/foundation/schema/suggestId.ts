/** Latin letters that are no letter with a mark on it, and the letters that stand for them in an id. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Russian letters as passports write them. */
const cyrillic = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
const latin = 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia'.split(' ');

const inLatin = (letter: string): string => {
  const small = letter.toLowerCase();
  const at = cyrillic.indexOf(small);
  return at >= 0 ? (latin[at] ?? '') : (letters[small] ?? letter);
};

/** A text as an id: letters lose their accents, not themselves. Null where nothing of it can be one. */
export function suggestId(found: string): string | null {
  // A share is no name: 15 % becomes no id 15. Nor is one thing with a comma in it.
  if (/[%,;]/.test(found) || found.length > 60) return null;
  const id = Array.from(found.trim().normalize('NFC'), inLatin)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_-]+/gi, '-')
    .replace(/^[-_]+|-+$/g, '');
  // Of a text in a script without Latin letters a stray digit may be left: that is nobody's id.
  return /[a-z]/i.test(id) ? id.toLowerCase() : null;
}
