/**
 * A bare number of a YAML file with the characters it was typed in: `+4912345` keeps its plus, `0123` its zero, and
 * a 20-digit account number all its digits. Whoever reads the field decides whether it is text, a decimal or a count.
 */
export class SourceNumber {
  readonly source: string;
  readonly value: number;

  constructor(source: string, value: number) {
    this.source = source;
    this.value = value;
  }
}
