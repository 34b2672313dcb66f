import type { Theme, TypeStyle, Weight } from '../../theme/Theme.ts';
import type { Direction } from './bidi.ts';
import type { Shaper, Family, FontStyle } from './Shaper.ts';
import type { ColorToken } from '../../theme/color.ts';
import type { Inline, Inlines, Target } from '../../document/Inline.ts';
import { withPageWords } from './withPageWords.ts';

/** What text is set with. */
export interface TextSetting {
  readonly theme: Theme;
  readonly shaper: Shaper;
  /** Of the document: every paragraph's base direction. */
  readonly direction: Direction;
  /** The page of a target, as it was after the last round of layout. */
  readonly pageOf: (target: Target, or?: Target) => string;
  /** The address of a target that the document has, else of the other; null where it has neither. */
  readonly leadsTo: (target: Target, or?: Target) => string | null;
}

/** Words in one style, before they are broken into lines. */
export interface Span {
  readonly text: string;
  /** The style in each family: the same look to the eye is not the same size in every script. */
  readonly styles: Readonly<Record<Family, FontStyle>>;
  readonly color: ColorToken;
  /** Where a link leads, `#` and a target inside the document; null in plain words. */
  readonly href: string | null;
  /** Data, which its surroundings do not reorder (a UAX 9 isolate). */
  readonly isolate: boolean;
  /** Never broken inside: a date, an amount or a page number that is one value. */
  readonly whole: boolean;
  /** Never broken from the word before it. */
  readonly bound: boolean;
  /** An address, which breaks between its parts before it breaks inside one. */
  readonly parted: boolean;
}

/** Values with digits up to this length (dates, amounts with their unit) stay on one line. */
const wholeUpTo = 26;

interface Inherited {
  readonly weight: Weight;
  readonly color: ColorToken;
  readonly href: string | null;
}

/** The styles of both families: Arabic larger, never tracked (its letters join), and not light where it is small. */
function stylesOf({ size, tracking, tabular = false }: TypeStyle, weight: Weight, { font }: Theme): Span['styles'] {
  return {
    latin: { family: 'latin', weight, size, tracking },
    arabic: {
      family: 'arabic',
      weight: weight === 300 && size < font.light_from ? 400 : weight,
      size: size * font.arabic_scale,
      tracking: 0,
      tabular,
    },
  };
}

/** The spans of a line's content in a type style. */
export function toSpans(
  inlines: Inlines,
  type: TypeStyle,
  { theme, pageOf, leadsTo }: Pick<TextSetting, 'theme' | 'pageOf' | 'leadsTo'>,
): readonly Span[] {
  const span = (text: string, given: Inherited, kept: Pick<Span, 'isolate' | 'whole' | 'bound' | 'parted'>): Span => ({
    text,
    styles: stylesOf(type, given.weight, theme),
    color: given.color,
    href: given.href,
    ...kept,
  });
  const visit = (inline: Inline, given: Inherited): readonly Span[] => {
    switch (inline.type) {
      case 'text': {
        const { value, isolate } = inline;
        const whole = isolate && value.length <= wholeUpTo && /\p{Nd}/u.test(value);
        return [span(value, given, { isolate, whole, bound: false, parted: inline.parted === true })];
      }
      case 'emphasis': {
        const weight = inline.weight === 'strong' ? 600 : 500;
        return withPageWords(inline.children).flatMap((child) => visit(child, { ...given, weight }));
      }
      case 'link': {
        // A phone number is no address that one clicks on paper: it keeps the colour of the words.
        const isOnPanel = type.color === 'paper' || type.color === 'on_surface';
        const color = inline.href.startsWith('tel:') || isOnPanel ? given.color : 'brand';
        return inline.children.flatMap((child) => visit(child, { ...given, color, href: inline.href }));
      }
      case 'jump': {
        const href = leadsTo(inline.to, inline.or);
        return inline.children.flatMap((child) => visit(child, { ...given, href }));
      }
      case 'pageNumber': {
        const href = given.href ?? leadsTo(inline.of, inline.or);
        return [
          span(
            pageOf(inline.of, inline.or),
            { ...given, href },
            { isolate: false, whole: true, bound: true, parted: false },
          ),
        ];
      }
      case 'mark':
        return [];
    }
  };
  return withPageWords(inlines).flatMap((inline) =>
    visit(inline, { weight: type.weight, color: type.color, href: null }),
  );
}
