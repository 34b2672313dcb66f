declare module 'linebreak' {
  /** The line breaking algorithm of UAX 14; positions are in UTF-16 units. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
