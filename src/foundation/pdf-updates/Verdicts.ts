import { isA, textOf, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import type { Change, Touch } from './Afterwards.ts';
import type { State } from './State.ts';

/** What an update may do and does otherwise, while it is looked through. */
export class Verdicts {
  readonly before: State;
  readonly now: State;
  /** Objects of the update that only sign or fill in. */
  readonly allowed = new Set<number>();
  readonly changes: Change[] = [];

  constructor(before: State, now: State) {
    this.before = before;
    this.now = now;
  }

  blame(what: Touch, object: number | null = null): void {
    this.changes.push({ what, object });
  }

  /** Whatever hangs on a value that may be there: new objects with it, as far as nothing in them runs. */
  allow(value: PdfValue | undefined, depth = 0): void {
    if (value === undefined || depth > 200) return;
    if (isA('reference', value)) {
      const { id } = value;
      if (this.before.has(id) || this.allowed.has(id)) return;
      this.allowed.add(id);
      this.allow(this.now.object(id)?.value, depth + 1);
    } else if (isA('list', value)) {
      for (const item of value.items) this.allow(item, depth + 1);
    } else if (isA('dict', value)) {
      if (doesSomething(value)) this.blame('script');
      for (const item of value.entries.values()) this.allow(item, depth + 1);
    }
  }

  /** An object may stand in for the one that stood in its place: itself, or one that is new. */
  replace(old: PdfValue | undefined, given: PdfValue | undefined): void {
    if (isA('reference', given) && (textOf(given) === textOf(old) || !this.before.has(given.id)))
      this.allowed.add(given.id);
  }

  /** The keys under which two dictionaries say different things. */
  differing(before: PdfDict | null, now: PdfDict): readonly string[] {
    const keys = new Set([...(before?.entries.keys() ?? []), ...now.entries.keys()]);
    return [...keys].filter((key) => textOf(before?.entries.get(key)) !== textOf(now.entries.get(key)));
  }
}

/** Under these keys stands what a viewer would do, play or open. */
const actions: readonly string[] = ['A', 'AA', 'JS', 'OpenAction', 'XFA', 'EF', 'RichMediaContent', 'URI', 'Next'];
const doesSomething = ({ entries }: PdfDict): boolean => actions.some((key) => entries.has(key));
