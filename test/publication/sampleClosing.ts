import type { SignatureField } from '../../src/publication/document/DisplayBlock.ts';
import type { Section } from '../../src/publication/document/Document.ts';
import { page, t, v } from './inlines.ts';
import { hanging } from './sampleOpening.ts';

const field = (label: string, asks: SignatureField['asks'], value: string | null = null): SignatureField => ({
  label: t(label),
  kind: asks === 'signature' ? 'signature' : 'line',
  asks,
  value: value === null ? null : v(value),
});

/** Terms, signatures, and the guarantee. */
export const closingSections: readonly Section[] = [
  {
    id: 'terms',
    number: 10,
    title: t('Terms and next steps'),
    running: 'Terms and next steps',
    lead: null,
    preparedBy: null,
    blocks: [
      hanging('Prices', [
        ...t('Fixed for three years. The first year is paid as shown on page '),
        page('investment'),
        ...t('; after it, licences at the end of each year.'),
      ]),
      hanging('VAT', t('15% at the time of this proposal. A change by law applies to both sides.')),
      hanging('Changes', [
        ...t('Agreed in writing by both project owners. What lies inside the scope of page '),
        page('solution'),
        ...t(' costs nothing extra.'),
      ]),
      hanging(
        'Data',
        t(
          'Stored in the Kingdom. It stays yours, and is returned and erased within 30 days of the end of the contract.',
        ),
      ),
      hanging(
        'Service',
        t('The platform is available 99.5% of each month. Below that, one day of licence is credited for each hour.'),
      ),
      hanging('Ending', t('The contract runs for three years. You may end it after the first, with 90 days’ notice.')),
      hanging('Exclusivity', [
        ...t('As on page '),
        page('why'),
        ...t(': scope, territory and period are part of the contract.'),
      ]),
      {
        type: 'numberedCells',
        title: t('From here to the kick-off'),
        variant: 'steps',
        items: [
          {
            title: t('Review'),
            text: t('All functions, one meeting. Open questions are answered on the spot or in three days.'),
            note: null,
          },
          {
            title: t('Choose'),
            text: t('With or without the mobile coach. Confirm the estimate of your internal effort.'),
            note: null,
          },
          {
            title: t('Sign'),
            text: [
              ...t('Page '),
              page('acceptance'),
              ...t(', by '),
              ...v('31 December 2026'),
              ...t('. Until then every term here is guaranteed.'),
            ],
            note: null,
          },
          {
            title: t('Begin'),
            text: t('Kick-off in the first week after signature, with both project owners.'),
            note: null,
          },
        ],
      },
    ],
  },
  {
    id: 'acceptance',
    number: 11,
    title: t('Acceptance'),
    running: 'Acceptance',
    lead: null,
    preparedBy: null,
    blocks: [
      {
        type: 'choiceList',
        label: t('We accept'),
        items: [
          { text: [...t('The offer as described from page '), page('solution')], amount: v('399,372.00') },
          { text: t('In addition: mobile coach'), amount: v('34,500.00') },
        ],
        note: t('SAR, including 15% VAT'),
      },
      {
        type: 'acceptance',
        parties: [
          {
            party: 'client',
            title: t('For Al Noor Retail Group'),
            signers: [
              [
                field('Name', 'name'),
                field('Position', 'position'),
                field('Date', 'date'),
                field('Signature', 'signature'),
              ],
            ],
            stamp: t('Stamp'),
          },
          {
            party: 'seller',
            title: t('For Meridian Learning Systems LLC'),
            signers: [
              [
                field('Name', 'name', 'Sara Kamal'),
                field('Position', 'position', 'Key Account Manager'),
                field('Date', 'date'),
                field('Signature', 'signature'),
              ],
            ],
            stamp: t('Stamp'),
          },
        ],
      },
    ],
  },
  {
    id: 'validity',
    number: 12,
    title: t('Validity guarantee'),
    running: 'Validity guarantee',
    lead: null,
    preparedBy: null,
    blocks: [
      {
        type: 'validityPanel',
        promise: [
          ...t('We guarantee every price and term in this proposal until the end of '),
          ...v('31 December 2026'),
          ...t(', Riyadh time.'),
        ],
        reasons: t(
          'Why this date: two trainers are reserved until 31 December, and the content partner’s price is fixed to that date. The offer becomes binding once both parties have signed a contract.',
        ),
        issued: [...t('Issued '), ...v('23 November 2026')],
        until: [...t('Valid until '), ...v('31 December 2026')],
      },
    ],
  },
];
