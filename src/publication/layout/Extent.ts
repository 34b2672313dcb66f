/** From where to where something stands across the page, in pt from its start edge. */
export interface Extent {
  readonly start: number;
  readonly width: number;
}
