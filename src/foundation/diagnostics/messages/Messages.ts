/** Who has to act: whoever wrote the input, whoever runs the machine, a policy that says no, or nobody. */
export type CodeClass = 'input' | 'environment' | 'refused' | 'bug' | 'none';

/**
 * What is said of one finding. A word in braces, `{name}`, is a hole that the finding fills. Holes with a meaning of
 * their own: `{found}` is the value found, `{suggestion}` what was probably meant; where something else was expected,
 * `{expected}` is what, `{example}` an example of it, `{mend}` what to do then (`expectations.ts`).
 */
export interface Words {
  /** What is wrong. */
  readonly message: string;
  /** What to do. Where a suggestion is known and has no hole here, "Did you mean …?" is said in its place. */
  readonly fix: string;
  /** The fix speaks of lines of the file: it says nothing to those who answer questions. */
  readonly forEditors?: true;
}

/** A code: its title in the documentation, who has to act, and its sentences, one for each variant. */
export interface Message {
  readonly title: string;
  readonly class: CodeClass;
  readonly says: Readonly<Record<string, Words>>;
}

export type Messages = Readonly<Record<string, Message>>;
