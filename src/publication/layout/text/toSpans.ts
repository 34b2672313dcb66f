import type { Inline, Inlines } from '../../document/Inline.ts';
import type { SectionId } from '../../document/Section.ts';
import type { ColorToken, TypeStyle, Weight } from '../../theme/Theme.ts';
import type { Span } from './Span.ts';
import { stripIgnorables } from './stripIgnorables.ts';

/** Values with digits up to this length (dates, amounts with their unit) stay on one line. */
const wholeUpTo = 26;

interface Inherited {
  readonly weight: Weight;
  readonly color: ColorToken;
  readonly href: string | null;
}

/** The spans of a line's content in a type style; `pageOf` gives the page on which a section starts. */
export function toSpans(inlines: Inlines, type: TypeStyle, pageOf: (section: SectionId) => string): readonly Span[] {
  const span = (text: string, given: Inherited, whole: boolean, bound: boolean): Span => ({
    text: stripIgnorables(text),
    style: { weight: given.weight, size: type.size, tracking: type.tracking },
    color: given.color,
    href: given.href,
    whole,
    bound,
  });
  const visit = (inline: Inline, given: Inherited): readonly Span[] => {
    switch (inline.type) {
      case 'text': {
        const whole = inline.isolate && inline.value.length <= wholeUpTo && /\d/.test(inline.value);
        return [span(inline.value, given, whole, false)];
      }
      case 'emphasis': {
        const weight = inline.weight === 'strong' ? 600 : 500;
        return inline.children.flatMap((child) => visit(child, { ...given, weight }));
      }
      case 'link': {
        // A phone number is no address that one clicks on paper: it keeps the colour of the words.
        const color = inline.href.startsWith('tel:') || type.color === 'paper' ? given.color : 'brand';
        return inline.children.flatMap((child) => visit(child, { ...given, color, href: inline.href }));
      }
      case 'pageNumber':
        return [span(pageOf(inline.of), given, true, true)];
    }
  };
  return inlines.flatMap((inline) => visit(inline, { weight: type.weight, color: type.color, href: null }));
}
