import type { Choice, Context, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

/** What the client looks at first, for what answers it. */
const pointChoices = ({ values }: Context): readonly Choice[] => [
  { value: '', name: 'None of them' },
  ...entriesAt(values, 'account', 'criteria').map((entry) => ({
    value: textAt(entry, 'id'),
    name: textAt(entry, 'label'),
  })),
];

/** Which of the client's points something answers: asked at once, while one thinks of it. */
export const answersPoint = (spec: Pick<Spec, 'id' | 'prompt'> & Partial<Spec>): Spec => ({
  ...spec,
  kind: 'choice',
  when: (context) => entriesAt(context.values, 'account', 'criteria').length > 0 && spec.when?.(context) !== false,
  choices: pointChoices,
  suggest: () => '',
});
