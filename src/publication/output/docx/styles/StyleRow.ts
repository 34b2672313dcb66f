import type { ColorToken } from '../../../theme/color.ts';
import type { Stroke, Weight } from '../../../theme/Theme.ts';
import type { ParagraphStyle } from '../ground/styleNames.ts';

/** A style of paragraphs: what it is called, what it rests on, and what differs; lengths in pt. */
export interface StyleRow {
  readonly style: ParagraphStyle;
  /** As Word lists it; built-in names are kept, and shown in the language of whoever opens it. */
  readonly name: string;
  readonly next?: ParagraphStyle;
  readonly type: {
    readonly size: number;
    readonly leading: number;
    readonly weight: Weight;
    readonly color: ColorToken;
    readonly tracking: number;
  };
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'center' | 'end';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** The level in the outline, from 0. */
  readonly outline?: number;
  readonly below?: Stroke | null;
  readonly above?: Stroke | null;
  /** A bar at the start. */
  readonly bar?: Stroke;
  readonly frame?: Stroke;
  readonly indent?: number;
  /** How far the first line begins before the others. */
  readonly hanging?: number;
  /** Where tabs go, with dots to them or without. */
  readonly tabs?: readonly { readonly at: number; readonly align: 'end' | 'center'; readonly dots?: boolean }[];
  /** In the gallery of styles. */
  readonly quick?: boolean;
}
