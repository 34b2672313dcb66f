import type { Inlines } from '../../document/Inline.ts';

/** The layout's own words as a line's content. */
export function plainRun(value: string): Inlines {
  return value === '' ? [] : [{ type: 'text', value, source: null, isolate: false }];
}
