import { isA, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import type { PdfObject } from '../pdf/Revision.ts';

/** The objects of a file after one of its revisions. */
export class State {
  readonly #objects: ReadonlyMap<number, PdfObject>;

  constructor(objects: ReadonlyMap<number, PdfObject>) {
    this.#objects = objects;
  }

  has(id: number): boolean {
    return this.#objects.has(id);
  }

  object(id: number): PdfObject | null {
    return this.#objects.get(id) ?? null;
  }

  get objects(): IterableIterator<PdfObject> {
    return this.#objects.values();
  }

  /** What a value is, where it may stand in an object of its own. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!isA('reference', value)) return value ?? null;
    const found = this.object(value.id)?.value ?? null;
    // An object that is only a reference is none that a writer makes.
    return isA('reference', found) ? null : found;
  }

  dict(value: PdfValue | undefined): PdfDict | null {
    const found = this.resolve(value);
    return isA('dict', found) ? found : null;
  }

  items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    return isA('list', found) ? found.items : [];
  }

  /** The state after an update. */
  after(update: ReadonlyMap<number, PdfObject>): State {
    return new State(new Map([...this.#objects, ...update]));
  }
}
