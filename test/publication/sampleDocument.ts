import type { Document } from '../../src/publication/document/Document.ts';
import { t, v, mail, phone } from './inlines.ts';
import { offerSections } from './sampleOffer.ts';
import { openingSections } from './sampleOpening.ts';
import { proofSections } from './sampleProof.ts';
import { workingSections } from './sampleWorking.ts';
import { closingSections } from './sampleClosing.ts';

const reference = 'KP-2026-014 · Revision 2';

/** A whole proposal that exercises every block; the client and all people are invented. */
export const sampleDocument: Document = {
  audience: 'client',
  language: 'en',
  direction: 'ltr',
  digits: 'latn',
  decimalSign: '.',
  page: 'A4',
  form: 'full',
  title: 'Onboarding and skills platform for 42 stores',
  author: 'Meridian Learning Systems LLC',
  subject: 'Commercial proposal for Al Noor Retail Group',
  issued: '2026-11-23',
  expires: '2026-12-31',
  draft: null,
  cover: {
    seller: v('Meridian Learning Systems'),
    logo: null,
    kind: t('Commercial proposal'),
    reference: t(reference),
    confidential: [],
    referenceLabel: t('Number'),
    preparedFor: t('Prepared for'),
    addressesLabel: t('Addresses'),
    client: v('Al Noor Retail Group'),
    reply: [],
    title: v('Onboarding and skills platform for 42 stores'),
    issued: { label: t('Issued'), date: v('23 November 2026') },
    expiry: { label: t('Prices and terms guaranteed until'), date: v('31 December 2026') },
    clientLines: [],
    foot: [
      {
        label: t('For the attention of'),
        name: v('Omar Halabi'),
        lines: [v('Chief Executive Officer')],
        below: v('Al Noor Retail Group'),
      },
      {
        label: t('Your contact'),
        name: v('Sara Kamal'),
        lines: [v('Key Account Manager'), mail('s.kamal@example.com'), phone('+1 202 555 0141')],
      },
      {
        label: t('Submitted by'),
        name: v('Meridian Learning Systems LLC'),
        lines: [v('12 Sample Street, Riyadh'), v('VAT 300000000000003')],
      },
    ],
  },
  running: {
    client: t('Al Noor Retail Group'),
    title: t('Onboarding and skills platform for 42 stores'),
    validity: [...t('Valid until '), ...v('31 December 2026')],
    reference: t(reference),
    editable: t('Editable copy of KP-2026-014 revision 2 · the PDF prevails · valid until 31 December 2026'),
    pageOf: 'Page {page} of {pages}',
    annexPage: '{letter}-{page}',
    continued: 'continued',
    figure: 'Figure {number}.',
  },
  guide: {
    title: t('Reader’s guide'),
    running: 'Reader’s guide',
    lead: t('One document for everyone.'),
    head: { section: t('Section'), page: t('Page') },
    legend: { filled: t('written for this topic'), ring: t('useful background') },
    summary: 'Sections and topics',
    minutes: t('If you have five minutes'),
    minutesHead: { topic: t('Topic'), question: t('Question') },
    pages: { one: t('Page'), other: t('Pages'), between: t(', ') },
    criteria: null,
    topics: [],
  },
  sections: [...openingSections, ...offerSections, ...proofSections, ...workingSections, ...closingSections],
  annexes: [],
};
