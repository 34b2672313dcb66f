import { countryByName, countryLike, countryName, currentCode } from '../tables/countries.ts';
import { bareNumber } from './bareNumber.ts';
import { makeId } from '../../../foundation/text/makeId.ts';
import { isShort, isTender } from './kindOfDocument.ts';
import type { Choice, Spec, Topic } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';

const writeCriterion: NonNullable<Spec['writes']> = (answer, { item, values }) => {
  const taken = entriesAt(values, 'account', 'criteria').map((entry) => textAt(entry, 'id'));
  const label = String(answer).trim();
  const id = textAt(values, ...item, 'id') || makeId(label, 'criterion', taken);
  return [
    { path: [...item, 'id'], value: id },
    { path: [...item, 'label'], value: label },
  ];
};

/** What the call for bids gives for it. */
const points: Spec = {
  id: 'points',
  at: 'points',
  label: 'Points',
  prompt: ({ values, item }) => `How many points do they give for ${textAt(values, ...item, 'label')}? (optional)`,
  when: isTender,
  writes: (answer, { item }) => [{ path: [...item, 'points'], value: bareNumber(answer) }],
};

/** Whoever gives points looks for each of them. */
const guide: Spec = {
  id: 'guide',
  at: 'proposal.guide',
  label: 'The guide leads by their points',
  prompt: 'Shall the guide at the beginning lead to each of these points, with its page?',
  why: 'Those who evaluate find what they give points for. Otherwise it leads through the parts of the document.',
  kind: 'yes-no',
  suggest: ({ values }) =>
    entriesAt(values, 'account', 'criteria').some((entry) => textAt(entry, 'points') !== '') ? 'yes' : 'no',
  when: (context) => isTender(context) && entriesAt(context.values, 'account', 'criteria').length > 0,
  writes: (answer) => [{ path: ['proposal', 'guide'], value: answer === true ? 'criteria' : undefined }],
  shows: ({ values }) => (textAt(values, 'proposal', 'guide') === 'criteria' ? 'yes' : ''),
};

/** A country by its name, or by a code of another time. */
export const countryReadings = (typed: string): readonly Choice[] => {
  const code = countryByName(typed);
  return code === null || code === typed ? [] : [{ value: code, name: `${typed} is written ${code}.` }];
};

export const refuseCountry = (typed: string): string | null => {
  if (currentCode(typed) !== null) return null;
  if (/^[A-Z]{2}$/.test(typed)) return `No country has the code ${typed}. Write its name, and the code is looked up.`;
  const near = countryLike(typed);
  return near === null
    ? `No country is known as ${typed}. Write its name in English, or its code of two letters, such as NO.`
    : `No country is known as ${typed}. Did you mean ${near.name}? Its code is ${near.code}.`;
};

export const asCode = (typed: string): string =>
  /^[a-z]{2}$/i.test(typed.trim()) ? typed.trim().toUpperCase() : typed;

export const client: Topic = {
  title: 'The client',
  steps: [
    {
      id: 'name',
      at: 'account.name',
      mandatory: true,
      prompt: 'Who is the client?',
      label: 'Client',
      why: 'The name is printed on the cover: write it as the client does.',
    },
    {
      id: 'person',
      label: 'A company, or a private person',
      at: 'account.industry',
      prompt: 'A company, or a private person?',
      why: 'A private person has no position and no stamp, and reads prices with tax.',
      kind: 'choice',
      // Whoever writes an industry of a company does not choose here.
      when: ({ values }) => ['', 'private'].includes(textAt(values, 'account', 'industry')),
      choices: () => [
        { value: '', name: 'A company, an authority, a foundation' },
        { value: 'private', name: 'A private person' },
      ],
      suggest: () => '',
      writes: (answer) => [{ path: ['account', 'industry'], value: answer === '' ? undefined : String(answer) }],
    },
    {
      id: 'country',
      label: 'Country',
      at: 'account.country',
      prompt: 'In which country? Its name, or two letters such as NO (optional)',
      why: 'So that the offer does not end on a day when nobody there is at work.',
      tidy: asCode,
      readings: countryReadings,
      refuses: refuseCountry,
      shows: ({ values }) => countryName(textAt(values, 'account', 'country')),
    },
    {
      id: 'address',
      at: 'account.address',
      prompt: 'Their postal address, for the cover (optional)',
    },
    {
      id: 'kind',
      label: 'You have worked for them before',
      at: 'account.kind',
      prompt: 'Have you worked for them before?',
      aside: isShort,
      kind: 'choice',
      choices: () => [
        { value: 'new', name: 'No, they are new' },
        { value: 'existing', name: 'Yes' },
      ],
    },
    {
      id: 'status',
      at: 'previous_cooperation.status',
      prompt: 'How did it go?',
      why: 'Good results are an argument. What went wrong is not printed unless you decide so.',
      kind: 'choice',
      when: ({ values }) => textAt(values, 'account', 'kind') === 'existing',
      choices: () => [
        { value: 'positive', name: 'Well' },
        { value: 'mixed', name: 'Partly well' },
        { value: 'negative', name: 'Badly' },
      ],
    },
    {
      group: 'texts',
      id: 'results',
      at: 'previous_cooperation.results',
      title: 'What came out of it',
      when: ({ values }) =>
        textAt(values, 'account', 'kind') === 'existing' &&
        textAt(values, 'previous_cooperation', 'status') === 'positive',
      specs: [{ id: 'text', at: 'text', prompt: 'What came out of it? (optional)' }],
      more: 'What else? (Enter: no more)',
      tell: (entry) => textAt(entry, 'text'),
    },
  ],
};

export const situation: Topic = {
  title: 'Their situation',
  steps: [
    {
      id: 'their-situation',
      aside: isShort,
      at: 'situation.summary',
      prompt: 'Their situation, in one sentence (optional)',
      why: 'A sentence that their director would sign. A director who sees that you know the company reads on.',
    },
    {
      group: 'texts',
      id: 'goals',
      at: 'situation.goals',
      title: 'What they want to reach',
      aside: isShort,
      specs: [{ id: 'text', prompt: 'What do they want to reach? (optional)' }],
      more: 'What else do they want to reach? (Enter: no more)',
      tell: (entry) => textAt(entry) || textAt(entry, 'text'),
    },
    {
      group: 'texts',
      id: 'criteria',
      at: 'account.criteria',
      title: 'What they look at first',
      specs: [
        {
          id: 'label',
          at: 'label',
          prompt: 'What will they look at first? (optional)',
          why: 'For example speed of delivery, or the total cost. Arguments that answer these points come first; begin with the most important one.',
          refuses: (typed, { values, item }) =>
            entriesAt(values, 'account', 'criteria').some(
              (entry, at) => at !== item.at(-1) && textAt(entry, 'label').toLowerCase() === typed.toLowerCase(),
            )
              ? `${typed} is in the list already.`
              : null,
          writes: writeCriterion,
        },
        points,
      ],
      more: 'And then? (Enter: no more)',
      tell: (entry) =>
        [textAt(entry, 'label'), textAt(entry, 'points') && `${textAt(entry, 'points')} points`]
          .filter(Boolean)
          .join(', '),
    },
    guide,
  ],
};
