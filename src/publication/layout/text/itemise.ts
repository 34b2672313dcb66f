import type { Paragraph } from './resolveParagraph.ts';
import { families, type Family, type Script, type Shaper } from './Shaper.ts';
import type { Span } from './toSpans.ts';

/** A part of a paragraph that is shaped as one: one span, level, family and script; positions in UTF-16 units. */
export interface Fragment {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly level: number;
  readonly family: Family;
  readonly script: Script | null;
}

/** More marks on one letter are shaped apart: the work on a tower of marks grows faster than the tower. */
const mostMarks = 8;

const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Latin}/u, 'latn'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
  // With its digits, marks and punctuation.
  [/\p{Script_Extensions=Arabic}/u, 'arab'],
  [/\p{Script=Greek}/u, 'grek'],
];

/** What a character is to the itemiser; worked out once. */
interface Kind {
  readonly script: Script | null;
  /** A mark or a joiner, which never leaves the letter before it. */
  readonly extends: boolean;
  readonly digit: boolean;
  /** Ends a line or jumps: is never drawn. */
  readonly control: boolean;
}

const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const made = {
    script: scripts.find(([pattern]) => pattern.test(character))?.[1] ?? null,
    extends: /[\p{M}\u200C\u200D]/u.test(character),
    digit: /\d/u.test(character),
    control: /[\t\n\r]/u.test(character),
  };
  kinds.set(character, made);
  return made;
}

/** Letters ask their script's family first; signs and spaces that run from right to left are among Arabic letters. */
function familyOf(character: string, level: number, span: Span, shaper: Shaper): Family {
  const { script, digit, control } = kindOf(character);
  const first: Family = script === 'arab' || (script === null && !digit && level % 2 === 1) ? 'arabic' : 'latin';
  if (control) return first;
  const code = character.codePointAt(0) ?? 0;
  const has = (family: Family): boolean => shaper.covers(code, span.styles[family].weight, family);
  return has(first) ? first : (families.find((family) => family !== first && has(family)) ?? first);
}

/** A fragment that still grows. */
type Open = { -readonly [Key in keyof Fragment]: Fragment[Key] };

/** Cuts a paragraph where its span, level, family or script changes; common characters go with what is before them. */
export function itemise({ spans, levels }: Paragraph, shaper: Shaper): readonly Fragment[] {
  const found: Open[] = [];
  let at = 0;
  let marks = 0;
  for (const span of spans) {
    for (const character of span.text) {
      const level = levels[at] ?? 0;
      const kind = kindOf(character);
      marks = kind.extends ? marks + 1 : 0;
      const last = found.at(-1);
      const open = last?.span === span && last.level === level ? last : null;
      const stays = kind.extends && open !== null;
      const family = stays ? open.family : familyOf(character, level, span, shaper);
      const script = stays ? open.script : kind.script;
      const apart = marks > mostMarks && marks % mostMarks === 1;
      const to = at + character.length;
      if (open?.family === family && !apart && fits(open.script, script)) {
        open.to = to;
        open.script ??= script;
      } else found.push({ from: at, to, span, level, family, script });
      at = to;
    }
  }
  return found;
}

const fits = (a: Script | null, b: Script | null): boolean => a === null || b === null || a === b;
