interface Forbidden {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly name: string;
}

const groups: readonly (readonly [RegExp, string])[] = [
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'a control character'],
  [/[\u2028\u2029]/u, 'a line or paragraph separator'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a hidden character that changes the direction of the text'],
  [/[\u200b\u2060-\u2064\ufeff\u180e]/u, 'an invisible character of no width'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, 'a private-use character, which has no agreed meaning'],
  [/[\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u, 'a character that is not for text'],
  [/[\ud800-\udfff]/u, 'half of a character'],
  [/\p{M}{9,}/u, 'a tower of accents'],
];

const codePoint = (text: string, offset: number): string =>
  `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The first character that must not stand in a text, or null. The joiners U+200C and U+200D and the marks U+200E,
 * U+200F and U+061C stay: Persian, Arabic and emoji need them.
 */
export function findForbidden(text: string): Forbidden | null {
  const found = groups.flatMap(([form, name]) => {
    const offset = text.search(form);
    return offset < 0 ? [] : [{ offset, name: `${name} (${codePoint(text, offset)})` }];
  });
  return found.toSorted((a, b) => a.offset - b.offset)[0] ?? null;
}
