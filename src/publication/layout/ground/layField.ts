import type { Inlines } from '../../document/Inline.ts';
import { plainText } from '../text/plainText.ts';
import type { FieldArea, FieldForm } from './Item.ts';
import type { Frame } from './placePicture.ts';
import type { Setting } from './Setting.ts';
import { makeTag, type Tag } from './Tag.ts';

/** A field of a form. */
export interface FieldWanted {
  readonly form: FieldForm;
  readonly name: string;
  /** What it asks for, and of whom or of what. */
  readonly asks: Inlines;
  readonly of: Inlines;
}

/** The field over a box of the page; the words that it asks with are printed beside it. */
export function layField(
  { form, name, asks, of }: FieldWanted,
  at: Frame,
  parent: Tag,
  { theme, pageOf }: Setting,
): FieldArea {
  const label = [asks, of].map((words) => plainText(words, pageOf)).join(': ');
  const { size } = theme.type.small;
  return { kind: 'field', ...at, form, name, label, size, color: theme.color.ink, tag: makeTag('Form', parent) };
}
