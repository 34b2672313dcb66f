import type { Answer, Question } from '../../app/wizard/Question.ts';

/** What a person does with a question: answers it, wants the one before, or stops. */
export type Reply =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'back' } | { readonly kind: 'stop' };

/** Whoever asks: the terminal, or a test. */
export interface Face {
  readonly ask: (question: Question) => Promise<Reply>;
  /** Shows lines between the questions. */
  readonly say: (text: string) => void;
}
