import { isPlainGroup, isPlainList, type Plain } from '../../../foundation/data/Plain.ts';
import { answersPoint } from './answersPoint.ts';
import { isShort, wordOf } from './kindOfDocument.ts';
import type { Context, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

/** A language as its speakers call it. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const scripts = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['en', /\p{Script=Latin}/gu],
] as const;

/** Words of the program's own, and what is no text. */
const ownWords: ReadonlySet<string> = new Set([
  'id',
  'role',
  'buying_role',
  'kind',
  'status',
  'country',
  'addressee',
  'currency',
  'language',
  'email',
  'taxes',
]);

/** Everything that somebody wrote in words. */
function textsIn(value: Plain): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isPlainList(value)) return value.flatMap(textsIn);
  if (!isPlainGroup(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => (ownWords.has(name) ? [] : textsIn(item)));
}

/** The language in whose script most was answered; the workspace's where that leaves it open. */
function languageOfAnswers({ values, setting }: Context): string {
  const words = textsIn(values).join(' ');
  const [most] = scripts
    .map(([language, script]) => ({ language, count: words.match(script)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count === 0 || most.language === 'en') return setting.language;
  return setting.languages.includes(most.language) ? most.language : setting.language;
}

const named = ({ values }: Context, ...path: readonly string[]): string => textAt(values, ...path).toLowerCase();

const doubtSeller: NonNullable<Spec['doubts']> = (typed, context) => {
  if (typed.toLowerCase() === named(context, 'account', 'name')) return 'That is the client. Who are you, the seller?';
  return typed.split(/\s+/).length > 8 ? 'That is long for the name of a company. What you offer is asked next.' : null;
};

/** What they look at first, as the gain answers it: asked at once, while one thinks of it. */
const answersCriterion = answersPoint({
  id: 'answers',
  prompt: 'Which of their points does that answer?',
  writes: (answer, { values, item }) =>
    answer === '' ? [] : [{ path: item, value: { text: textAt(values, ...item), criteria: [String(answer)] } }],
});

export const offer: Topic = {
  title: 'What you offer',
  steps: [
    {
      id: 'seller',
      label: 'Your company',
      at: 'seller.name',
      mandatory: true,
      prompt: 'Your company, the seller, with its full name',
      why: 'First who offers; what you offer is asked next.',
      doubts: doubtSeller,
    },
    {
      id: 'title',
      label: 'Title',
      at: 'proposal.title',
      mandatory: true,
      prompt: (context) =>
        `The title of the ${wordOf(context)}, as it shall stand on the ${isShort(context) ? 'first page' : 'cover'}`,
    },
    {
      id: 'language',
      label: 'Language',
      at: 'proposal.language',
      prompt: 'The language of the document',
      why: 'The headings and set phrases of the document are in this language; what you type stays as you type it.',
      kind: 'choice',
      when: ({ setting }) => setting.languages.length > 1,
      choices: ({ setting }) => setting.languages.map((value) => ({ value, name: ownName(value) })),
      suggest: languageOfAnswers,
      writes: (answer, { setting }) => [
        { path: ['proposal', 'language'], value: answer === setting.language ? undefined : String(answer) },
      ],
      shows: ({ values, setting }) => ownName(textAt(values, 'proposal', 'language') || setting.language),
    },
    {
      id: 'summary',
      label: 'What you offer',
      at: 'offer.summary',
      mandatory: true,
      prompt: 'What do you offer, in one sentence?',
      when: ({ values, setting }) => setting.mode === 'new' || entriesAt(values, 'offer', 'lines').length === 0,
    },
    {
      group: 'texts',
      id: 'benefits',
      at: 'offer.benefits',
      title: 'What the client gains',
      specs: [
        {
          id: 'text',
          prompt: 'What does the client gain from it? (optional)',
          why: 'What changes for them, not what the product can do.',
        },
        answersCriterion,
      ],
      more: 'What else do they gain? (Enter: no more)',
      tell: (entry) => textAt(entry) || textAt(entry, 'text'),
    },
    {
      group: 'texts',
      id: 'uniqueness',
      at: 'offer.uniqueness',
      title: 'What nobody else offers',
      aside: isShort,
      specs: [
        {
          id: 'text',
          prompt: 'What does nobody else offer? (optional)',
          why: 'One thing that is true is worth more than five that others say too.',
        },
      ],
      more: 'What else does nobody else offer? (Enter: no more)',
      tell: (entry) => textAt(entry) || textAt(entry, 'text'),
    },
  ],
};
