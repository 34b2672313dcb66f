import { codePointName } from '../text/codePointName.ts';

interface Forbidden {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly kind: Kind;
  /** `U+200B` */
  readonly point: string;
}

type Kind = (typeof groups)[number][1];

const groups = [
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u, 'control'],
  [/[\u2028\u2029]/u, 'separator'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'direction'],
  [/[\u200b\u2060-\u2064\ufeff\u180e]/u, 'zeroWidth'],
  [/[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, 'privateUse'],
  [/[\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u, 'notForText'],
  [/[\ud800-\udfff]/u, 'half'],
  [/\p{M}{9,}/u, 'tower'],
] as const;

/**
 * The first character that must not be in a text, or null. The joiners U+200C and U+200D and the marks U+200E,
 * U+200F and U+061C stay: Persian, Arabic and emoji need them.
 */
export function findForbidden(text: string): Forbidden | null {
  const found = groups.flatMap(([form, kind]) => {
    const offset = text.search(form);
    return offset < 0 ? [] : [{ offset, kind, point: codePointName(text.slice(offset)) }];
  });
  return found.toSorted((a, b) => a.offset - b.offset)[0] ?? null;
}
