import type { Inlines, Target } from '../../document/Inline.ts';

/** The words of a line, without their styles. */
export function plainText(inlines: Inlines, pageOf: (target: Target, or?: Target) => string = () => ''): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.value;
        case 'pageNumber':
          return pageOf(inline.of, inline.or);
        case 'emphasis':
        case 'link':
        case 'jump':
          return plainText(inline.children, pageOf);
        case 'mark':
          return '';
      }
    })
    .join('');
}

/** The layout's own words as a line's content. */
export function plainRun(value: string): Inlines {
  return value === '' ? [] : [{ type: 'text', value, source: null, isolate: false }];
}
