/**
 * What a file holds that runs, or that brings something in from outside: named, and never opened. `names` are those of
 * its parts, its addresses or its fields.
 */
export interface Danger {
  readonly kind: 'macros' | 'outside' | 'objects' | 'controls' | 'inserts' | 'fields' | 'hidden';
  readonly names: readonly string[];
}
