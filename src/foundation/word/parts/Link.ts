/** What leads from one part of a file to another, or out of it (ISO/IEC 29500-2, 6.5). */
export interface Link {
  readonly id: string;
  /** The last word of its type: `header`, `oleObject`. */
  readonly type: string;
  /** The name of the part in small letters; of what is outside, its address as it stands there. */
  readonly target: string;
  readonly isOutside: boolean;
}
