/** What can be written to a YAML file. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainGroup;

/** Named fields that can be written. */
export interface PlainGroup {
  readonly [name: string]: Plain;
}

/** Whether this is a group of fields that can be written. */
export const isPlainGroup = (value: Plain | undefined): value is PlainGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this is a list that can be written. */
export const isPlainList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);
