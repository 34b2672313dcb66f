import type { Choice, Context, Extra, Spec } from './Question.ts';
import { entriesAt, textAt } from './textAt.ts';
import { plainAt } from '../../../foundation/data/Plain.ts';

/** Consent has three answers; what was not asked is not written (D9). */
const consent = (person: string): readonly Choice[] => [
  { value: 'true', name: `Yes, ${person}` },
  { value: 'false', name: 'No' },
  { value: '', name: 'Not asked yet' },
];

const current =
  (field: string) =>
  ({ values, item }: Context): string => {
    const found = plainAt(values, [...item, 'consent', field]);
    return typeof found === 'boolean' ? String(found) : '';
  };

const answered =
  (field: string): NonNullable<Spec['writes']> =>
  (answer, { item }) => [{ path: [...item, 'consent', field], value: answer === '' ? undefined : answer === 'true' }];

const isYes = ({ values, item }: Pick<Context, 'values' | 'item'>, field: string): boolean =>
  plainAt(values, [...item, 'consent', field]) === true;

/** Can and wants are two questions: many can and would rather not. */
export const consentSpecs: readonly Spec[] = [
  {
    id: 'can',
    label: 'Is allowed to recommend you',
    at: 'consent.can',
    prompt: ({ values, item }) =>
      `Can ${textAt(values, ...item, 'person', 'name') || 'this person'} recommend you: is it allowed there?`,
    why: 'Only who can and wants to is printed. Without a yes to both nothing of this client is shown.',
    kind: 'choice',
    choices: () => consent('it is allowed'),
    suggest: current('can'),
    writes: answered('can'),
  },
  {
    id: 'wants',
    label: 'Wants to recommend you',
    at: 'consent.wants',
    prompt: ({ values, item }) => `Does ${textAt(values, ...item, 'person', 'name') || 'this person'} want to?`,
    kind: 'choice',
    when: (context) => isYes(context, 'can'),
    choices: () => consent('gladly'),
    suggest: current('wants'),
    writes: answered('wants'),
  },
];

/** Somebody at the reference is named. */
export const hasPerson = ({ values, item }: Context): boolean => textAt(values, ...item, 'person', 'name') !== '';

const hasContact = ({ values, item }: Context): boolean =>
  ['email', 'phone'].some((field) => textAt(values, ...item, 'person', field) !== '');

/** Who at the client looks for recommendations (D9). */
const forHr = ({ values }: Context): string => {
  const member = entriesAt(values, 'dmu').find((entry) => textAt(entry, 'role') === 'hr');
  return member === undefined ? '' : textAt(member, 'name') || textAt(member, 'position');
};

/** HR believes people whom it may call: a name without one is half an argument (D9). */
function tellOfContact(context: Context): string | null {
  const scope = plainAt(context.values, [...context.item, 'consent', 'scope']);
  const who = forHr(context);
  const isShared = Array.isArray(scope) && scope.includes('contact_shared');
  if (who === '' || !Array.isArray(scope) || (isShared && hasPerson(context) && hasContact(context))) return null;
  const missing = [
    ...(hasPerson(context) ? [] : ['the name of a person there']),
    ...(hasContact(context) ? [] : ['an e-mail address or a phone number']),
    ...(isShared ? [] : ['the consent of that person to being called']),
  ];
  return `HR wants to call somebody: for ${who} this reference counts in full only with a contact. Missing: ${missing.join('; ')}. Ask for it, and add it here or later.`;
}

export const scopeSpec: Spec = {
  id: 'scope',
  prompt: 'What may be printed?',
  kind: 'choice',
  when: (context) => isYes(context, 'can') && isYes(context, 'wants'),
  choices: () => [
    { value: 'named', name: 'The name of the client' },
    { value: 'contact_shared', name: 'The name, and whom to call' },
    { value: 'anonymous', name: 'The project, without the name' },
  ],
  writes: (answer, { item }) => [
    { path: [...item, 'consent', 'anonymous_ok'], value: answer === 'anonymous' ? true : undefined },
    {
      path: [...item, 'consent', 'scope'],
      value: answer === 'anonymous' ? undefined : answer === 'named' ? ['named'] : ['named', 'contact_shared'],
    },
  ],
  tells: (_, context) => tellOfContact(context),
  shows: ({ values, item }) => {
    const scope = plainAt(values, [...item, 'consent', 'scope']);
    if (!Array.isArray(scope)) return isYes({ values, item }, 'anonymous_ok') ? 'without the name' : '';
    return scope.includes('contact_shared') ? 'the name, and whom to call' : 'the name';
  },
};

function keeping(field: string): NonNullable<Spec['suggest']> {
  return ({ values, item }) => textAt(values, ...item, 'person', field) || null;
}

/** A client that is named can be quoted; a quote with who said it is more than one answer, and stays as it is written. */
const isQuotable = ({ values, item }: Context): boolean => {
  const scope = plainAt(values, [...item, 'consent', 'scope']);
  const quote = plainAt(values, [...item, 'quote']);
  return Array.isArray(scope) && (quote === undefined || typeof quote === 'string');
};

export const quoteSpec: Spec = {
  id: 'quote',
  label: 'What they say of you',
  at: 'quote',
  prompt: 'What do they say of you, in their own words? (optional)',
  why: 'It is printed as a quotation, under the name of that person. Ask before you quote.',
  when: isQuotable,
};

/** More about a reference, for who has it. */
export const referenceExtras: readonly Extra[] = [
  {
    id: 'contact',
    name: 'Say who there may be called, and how',
    specs: [
      {
        id: 'also-person',
        at: 'person.name',
        mandatory: true,
        prompt: 'Who there could be called?',
        suggest: keeping('name'),
      },
      { id: 'also-position', at: 'person.position', prompt: 'Position there (optional)', suggest: keeping('position') },
      { id: 'also-email', at: 'person.email', prompt: 'E-mail address there (optional)', suggest: keeping('email') },
      { id: 'also-phone', at: 'person.phone', prompt: 'Phone number there (optional)', suggest: keeping('phone') },
      { ...scopeSpec, id: 'also-scope' },
    ],
  },
];
