type Paint = (text: string) => string;

/** How a message is coloured. Passed in, so that only the terminal's room decides on colour. */
export interface Palette {
  readonly error: Paint;
  readonly warning: Paint;
  readonly information: Paint;
  /** Line numbers, rules and paths: there, but quiet. */
  readonly quiet: Paint;
  readonly strong: Paint;
}

const same: Paint = (text) => text;

/** No colour at all. */
export const plain: Palette = { error: same, warning: same, information: same, quiet: same, strong: same };
