import { createRequire } from 'node:module';

export type Check = (value: unknown) => boolean;

interface Validator {
  readonly compile: (schema: object) => (value: unknown) => unknown;
}

const isValidator = (value: unknown): value is Validator =>
  typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';

/** The validator that editors check with; null where it is not installed, or is of a form that nobody knows. */
export function findAjv(): ((schema: object) => Check) | null {
  try {
    const found: unknown = createRequire(import.meta.url)('ajv');
    const Ajv = typeof found === 'object' && found !== null && 'default' in found ? found.default : found;
    if (typeof Ajv !== 'function') return null;
    const made: unknown = Reflect.construct(Ajv, [{ strict: false, logger: false, validateFormats: false }]);
    if (!isValidator(made)) return null;
    return (schema) => {
      const check = made.compile(schema);
      return (value) => Boolean(check(value));
    };
  } catch {
    return null;
  }
}
