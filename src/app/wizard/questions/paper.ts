import { notBeforeToday } from './dates.ts';
import { isShort, isTender, kindChoices } from './kindOfDocument.ts';
import type { Need, Spec, Topic } from './Question.ts';
import { requirementNeeds, requirementsFile, typedRequirements } from './requirements.ts';
import { entriesAt, textAt } from './textAt.ts';

/** The client's request. */
const inReplyTo: Spec = {
  id: 'in_reply_to',
  label: 'In reply to',
  at: 'proposal.in_reply_to',
  prompt: 'What does it answer: the number and date of their request (optional)',
  aside: (context) => !isShort(context) && !isTender(context),
};

export const deadline: Spec = {
  id: 'deadline',
  label: 'Deadline for bids',
  at: 'tender.deadline',
  prompt: 'Until when are bids taken? YYYY-MM-DD (optional)',
  refuses: notBeforeToday,
  when: isTender,
};

export const bidsHold: Spec = {
  id: 'validity_days',
  label: 'Days for which bids must hold',
  at: 'tender.validity_days',
  prompt: 'For how many days after that must a bid hold? (optional)',
  why: 'A bid that ends before is excluded.',
  when: (context) => isTender(context) && textAt(context.values, 'tender', 'deadline') !== '',
};

/** Which document it is, and what it answers. */
export const paper: Topic = {
  title: 'The document',
  steps: [
    {
      id: 'document',
      label: 'Kind of document',
      at: 'proposal.kind',
      prompt: 'What shall it become?',
      kind: 'choice',
      choices: () => kindChoices,
      suggest: () => 'proposal',
      writes: (answer) => [{ path: ['proposal', 'kind'], value: answer === 'proposal' ? undefined : String(answer) }],
    },
    inReplyTo,
    deadline,
    bidsHold,
    {
      id: 'signed_acceptance',
      label: 'The buyer asks for a signed acceptance',
      at: 'proposal.acceptance',
      prompt: 'Does the buyer ask for a place to sign the acceptance?',
      why: 'Where nobody asks for one, terms of acceptance can exclude a bid.',
      kind: 'yes-no',
      suggest: () => 'no',
      when: isTender,
      writes: (answer) => [{ path: ['proposal', 'acceptance'], value: answer === true ? 'asked' : undefined }],
      shows: ({ values }) => (textAt(values, 'proposal', 'acceptance') === 'asked' ? 'yes' : ''),
    },
    requirementsFile,
    typedRequirements,
  ],
};

const changed: Spec = {
  id: 'changed',
  mandatory: true,
  prompt: ({ values }) => `What has changed since revision ${textAt(values, 'proposal', 'revision') || '1'}?`,
  why: 'The revision is counted up, the date is that of today, and the client reads what is new.',
  writes: (answer, { values, setting: { today } }) => {
    const revision = Number(textAt(values, 'proposal', 'revision') || '1') + 1;
    const place = entriesAt(values, 'proposal', 'history').length;
    const isMarked = textAt(values, 'proposal', 'status') !== '';
    return [
      ...(isMarked ? [{ path: ['proposal', 'status'], value: 'draft' }] : []),
      { path: ['proposal', 'revision'], value: revision },
      { path: ['proposal', 'date'], value: today },
      { path: ['proposal', 'history', place, 'revision'], value: revision },
      { path: ['proposal', 'history', place, 'date'], value: today },
      { path: ['proposal', 'history', place, 'text'], value: String(answer) },
    ];
  },
};

export const paperNeeds: readonly Need[] = [
  {
    id: 'revision',
    name: 'A new revision, and what has changed in it',
    steps: [changed],
    when: (context) => context.setting.mode === 'mend',
  },
  { id: 'reply', name: 'The number and date of their request', steps: [inReplyTo] },
  ...requirementNeeds,
];
