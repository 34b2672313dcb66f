import { MarkdownRefused } from './readMarkdown.ts';

/** Where something is in its template; lines from 1, columns from 0, as Handlebars counts them. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** More than any proposal prints: some 200 pages of words, and a hundred times the entries of a long list. */
const most = { steps: 20_000, characters: 600_000, slots: 500 } as const;

/** Why: too much of something, too deep to be gone through at all, Markdown that has no place, or a value that is not there. */
type Stop = keyof typeof most | 'deep' | 'refused' | 'absent';

/** A template of the user's own that was stopped while it ran; whoever knows its file gives it a place. */
export class StoppedTemplate extends Error {
  override readonly name = 'StoppedTemplate';
  /** The name that it was run under. */
  readonly template: string;
  readonly stop: Stop;
  /** Of the outermost loop that was going on; the template's first line where none was. Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What of Markdown was refused; empty where something else stopped it. */
  readonly construct: string;

  constructor(template: string, stop: Stop, { line, column }: Spot, construct = '') {
    super(`The template ${template} was stopped (${stop}).`);
    this.template = template;
    this.stop = stop;
    this.line = line;
    this.column = column + 1;
    this.construct = construct;
  }

  /** How much of it there may be. */
  get most(): number {
    return this.stop === 'steps' || this.stop === 'characters' || this.stop === 'slots' ? most[this.stop] : 0;
  }
}

const start: Spot = { line: 1, column: 0 };

/** A template that is being run, with its loops that are going on, outermost first. */
interface Running {
  readonly template: string;
  readonly loops: Spot[];
}

/** Counts what the templates of one document do, while they do it: loops inside loops would have no end. */
export class Meter {
  readonly #done = { steps: 0, characters: 0, slots: 0 };
  readonly #running: Running[] = [];
  #last = start;
  /** Characters that loops have put together: those of an inner one are part of the outer one's. */
  #looped = 0;

  /** Where the last call or loop began: what comes after it is not far. */
  get last(): Spot {
    return this.#last;
  }

  /** Runs a template under a name, and reads what came of it. */
  run<T>(template: string, render: () => T): T {
    this.#running.push({ template, loops: [] });
    try {
      return render();
    } catch (error) {
      // Handlebars and Markdown go as deep as the template does, and a text has a greatest length.
      if (error instanceof RangeError) throw this.#stopped('deep', start);
      if (error instanceof MarkdownRefused) throw new StoppedTemplate(template, 'refused', start, error.construct);
      throw error;
    } finally {
      this.#running.pop();
    }
  }

  /** Goes through a list: what is too much meanwhile is laid to the outermost loop that is going on. */
  loop<T>(spot: Spot, render: () => T): T {
    this.#last = spot;
    const { loops = [] } = this.#running.at(-1) ?? {};
    loops.push(spot);
    const result = render();
    loops.pop();
    return result;
  }

  /** One pass of a loop. */
  pass(render: () => string): string {
    this.#count('steps', 1, start);
    const before = this.#looped;
    const text = render();
    const own = text.length - (this.#looped - before);
    this.#looped += own;
    this.#count('characters', own, start);
    return text;
  }

  /** A value that is not there, where nothing asks whether it is. */
  absent(spot: Spot): StoppedTemplate {
    return new StoppedTemplate(this.#running.at(-1)?.template ?? '', 'absent', spot);
  }

  /** A call. */
  call(spot: Spot): void {
    this.#last = spot;
    this.#count('steps', 1, spot);
  }

  /** A value, with the characters that it prints. */
  value(characters: number): void {
    this.#count('steps', 1, start);
    this.#count('characters', characters, start);
  }

  /** A part of the page, which takes longer to make than a word. */
  slot(): void {
    this.#count('slots', 1, start);
  }

  #count(what: keyof typeof most, by: number, spot: Spot): void {
    // The package's own layout has no name: it ends, however much a dossier holds.
    if (this.#running.at(-1)?.template === '') return;
    this.#done[what] += by;
    if (this.#done[what] > most[what]) throw this.#stopped(what, spot);
  }

  #stopped(stop: Stop, spot: Spot): StoppedTemplate {
    const { template = '', loops = [] } = this.#running.at(-1) ?? {};
    return new StoppedTemplate(template, stop, loops[0] ?? spot);
  }
}
