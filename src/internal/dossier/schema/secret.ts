import * as z from 'zod/mini';

/** Schemas whose values are boxed: what the canary test and the leak scan find from the schema. */
export const boxed = z.registry<{ readonly audience: 'internal' }>();

/** Private: boxed as it is read, so that no template and no log can print it. */
export function secret<S extends z.ZodMiniType>(schema: S): z.ZodMiniType<Internal<z.output<S>>> {
  const box = z.pipe(
    schema,
    z.transform((value: z.output<S>) => new Internal(value)),
  );
  boxed.add(box, { audience: 'internal' });
  return box;
}

const refuse = (): never => {
  throw new Error('An internal value was about to be printed. It has to be opened with reveal(), inside the wall.');
};

/**
 * A box round what a client must never read (D4, D16). Every accidental way of printing it throws; opening it takes a
 * call of `reveal()`, which only rooms inside the wall may make (a test holds that).
 */
export class Internal<out T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value, for those who decide or who write for the KAM. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return refuse();
  }

  toJSON(): never {
    return refuse();
  }

  [Symbol.toPrimitive](): never {
    return refuse();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): never {
    return refuse();
  }
}
