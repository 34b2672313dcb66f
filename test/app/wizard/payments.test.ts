import { describe, expect, test } from 'vitest';
import { written } from './writtenDossier.ts';

const twoLines: Parameters<typeof written>[0] = [
  ['What do they pay for?', 'Sensors'],
  ['Price of one', '100'],
  ['offer.lines[0].more', 'yes'],
  ['What do they pay for?', 'Monitoring'],
  ['Price of one', '10'],
  ['How often', 'month'],
  ['For how many', '36'],
];

const completed = (percent: number, due: string): object => ({ percent, due });

describe('when it is paid', () => {
  test('what recurs is invoiced, and what is charged once is paid', () => {
    const dossier = written([
      ...twoLines,
      ['How is what recurs invoiced?', 'month arrears'],
      ['From which day on is it invoiced?', '2027-02-01'],
      ['When is what is charged once paid?', 'halves'],
      ['Within how many days of the invoice', '30'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        billing: { every: 'month', in: 'arrears', from: '2027-02-01', net_days: 30 },
        payments: [completed(50, 'on signature'), completed(50, 'on completion')],
      },
    });
  });

  test('what recurs alone is invoiced, and nothing else is asked', () => {
    const dossier = written([
      ...twoLines.slice(3),
      ['How is what recurs invoiced?', 'quarter advance'],
      ['Within how many days of the invoice', '14'],
    ]);
    expect(dossier).toMatchObject({ offer: { billing: { every: 'quarter', in: 'advance', net_days: 14 } } });
    expect(dossier).not.toHaveProperty('offer.payments');
  });

  test('a line at a time of its own, and the others together', () => {
    const dossier = written([
      ['What do they pay for?', 'Sensors'],
      ['Price of one', '100'],
      ['offer.lines[0].more', 'paid-apart'],
      ['When is this line paid?', 'halves'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Training'],
      ['Price of one', '10'],
      ['When are the other lines paid?', 'completion'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        payments: [
          { ...completed(50, 'on signature'), of: ['line-1'] },
          { ...completed(50, 'on completion'), of: ['line-1'] },
          { ...completed(100, 'on completion'), of: ['line-2'] },
        ],
      },
    });
  });

  test('one line apart, what recurs by its invoices, the rest on signature', () => {
    const dossier = written([
      ['What do they pay for?', 'Sensors'],
      ['Price of one', '100'],
      ['offer.lines[0].more', 'paid-apart'],
      ['When is this line paid?', 'completion'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Training'],
      ['Price of one', '10'],
      ['offer.lines[1].more', 'yes'],
      ['What do they pay for?', 'Monitoring'],
      ['Price of one', '10'],
      ['offer.lines[2].recurring', 'month'],
      ['offer.lines[2].term', '36'],
      ['How is what recurs invoiced?', 'year arrears'],
      ['When is what is charged once paid?', 'signature'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        billing: { every: 'year', in: 'arrears' },
        payments: [
          { ...completed(100, 'on completion'), of: ['line-1'] },
          { ...completed(100, 'on signature'), of: ['line-2'] },
        ],
      },
    });
  });
});
