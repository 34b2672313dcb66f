import { isCalendarDate } from '../../../foundation/calendar/CalendarDate.ts';
import type { Context, Group, Need, Spec, Topic } from './Question.ts';
import { currencyReadings, tidyCurrency } from './price.ts';
import { entriesAt, textAt } from './textAt.ts';
import { lastDay } from './validity.ts';

const at = ['seller', 'profile'] as const;

/** What the workspace says already is not asked again. */
const isOpen =
  (field: 'founded' | 'people') =>
  ({ values }: Context): boolean =>
    textAt(values, ...at, field) === '';

const founded: Spec = {
  id: 'founded',
  at: 'seller.profile.founded',
  label: 'Founded in',
  prompt: 'In which year was your company founded? (optional)',
  why: 'Procurement, security and legal ask this of every bidder. Written in kam-propose.yaml, it stands in every proposal.',
  when: isOpen('founded'),
  doubts: (typed, { setting: { today } }) =>
    Number(typed) > Number(today.slice(0, 4)) ? `${typed} is yet to come.` : null,
};

const staff: Spec = {
  id: 'staff',
  at: 'seller.profile.people',
  label: 'People',
  prompt: 'How many people work for you? (optional)',
  when: isOpen('people'),
};

/** Whether there is one, or another one beside those that are there. */
const opens = (
  id: string,
  field: 'turnover' | 'certificates',
  asks: readonly [first: string, another: string],
): Spec => ({
  id,
  prompt: ({ values }) => {
    const entries = entriesAt(values, ...at, field);
    const names = entries.map((entry) => textAt(entry, field === 'turnover' ? 'year' : 'name'));
    return names.length === 0 ? asks[0] : `${asks[1]} ${names.join(', ')}?`;
  },
  kind: 'yes-no',
  suggest: () => 'no',
});

const turnover: Group = {
  group: 'list',
  id: 'turnover',
  at: 'seller.profile.turnover',
  title: 'Turnover',
  more: 'The turnover of another year?',
  opens: opens('says_turnover', 'turnover', ['Do you say what your turnover was?', 'A turnover beside']),
  tell: (entry) => `${textAt(entry, 'year')}: ${textAt(entry, 'amount')} ${textAt(entry, 'currency')}`,
  specs: [
    { id: 'turnover_year', at: 'year', mandatory: true, label: 'Year', prompt: 'Of which year: 2025, or 2024/25' },
    { id: 'turnover_amount', at: 'amount', mandatory: true, label: 'What it came to', prompt: 'What did it come to?' },
    {
      id: 'turnover_currency',
      at: 'currency',
      mandatory: true,
      label: 'Currency',
      prompt: 'In which currency: its name, its sign or three letters',
      suggest: ({ values }) =>
        textAt(entriesAt(values, ...at, 'turnover')[0] ?? null, 'currency') ||
        textAt(values, 'proposal', 'currency') ||
        null,
      tidy: tidyCurrency,
      readings: currencyReadings,
    },
  ],
};

/** A certificate that ends while the client still decides proves little. */
const doubtEnd: NonNullable<Spec['doubts']> = (typed, context) => {
  const day = lastDay(context) ?? context.setting.today;
  return isCalendarDate(typed) && typed < day ? `It ends before ${day}: the client will ask for the next one.` : null;
};

const certificates: Group = {
  group: 'list',
  id: 'certificates',
  at: 'seller.profile.certificates',
  title: 'Certificates',
  more: 'Another certificate?',
  opens: opens('is_certified', 'certificates', ['Do you have a certificate: ISO 27001:2022', 'A certificate beside']),
  tell: (entry) => [textAt(entry, 'name'), textAt(entry, 'number')].filter(Boolean).join(', '),
  specs: [
    {
      id: 'certificate',
      at: 'name',
      mandatory: true,
      label: 'What it certifies',
      prompt: 'What does it certify: ISO 27001:2022',
    },
    { id: 'certificate_number', at: 'number', label: 'Number', prompt: 'Its number (optional)' },
    {
      id: 'certificate_until',
      at: 'until',
      label: 'Until',
      prompt: 'Until when does it hold? YYYY-MM-DD (optional)',
      doubts: doubtEnd,
    },
    { id: 'certificate_file', at: 'file', label: 'Copy', prompt: 'Where does its copy lie? [internal, optional]' },
  ],
};

const registers: Group = {
  group: 'texts',
  id: 'registers',
  at: 'seller.profile.registers',
  title: 'On record',
  specs: [
    {
      id: 'register',
      prompt: ({ values }) =>
        `Where ${entriesAt(values, ...at, 'registers').length === 0 ? '' : 'else '}are you on record: a register and the number there (optional)`,
    },
  ],
  more: 'Where else? (Enter: no more)',
  tell: (entry) => textAt(entry),
};

/** Who the seller is, for those who ask it of every bidder. */
export const profile: Topic = { title: 'Who you are', steps: [founded, staff, turnover, certificates, registers] };

export const profileNeed: Need = {
  id: 'profile',
  name: 'Who you are: founded, people, turnover, certificates',
  steps: profile.steps,
};
