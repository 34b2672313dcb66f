import { describe, expect, test } from 'vitest';
import { written } from './writtenDossier.ts';

describe('how a line is priced', () => {
  test('an estimate, a rate, a range, numbers and a cap', () => {
    const dossier = written([
      ['What do they pay for?', 'Line'],
      ['Price of one', '50'],
      ['offer.lines[0].more', 'estimate'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Work beyond'],
      ['Price of one', '165'],
      ['offer.lines[1].more', 'rate'],
      ['offer.lines[1].more-2', 'yes'],
      ['What do they pay for?', 'Test'],
      ['Price of one', '12000'],
      ['offer.lines[2].more', 'range'],
      ['And at most', '18000'],
      ['offer.lines[2].more-2', 'numbered'],
      ['offer.lines[2].more-3', 'cap'],
      ['What may the price', '900'],
      ['When is it paid?', 'month'],
      ['Within how many days of the invoice', '30'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        numbered: true,
        cap: { amount: '900' },
        payments: [{ as_worked: 'month', net_days: 30 }],
        lines: [
          { text: 'Line', unit_price: '50', firm: false },
          { text: 'Work beyond', unit: 'hour', rate: '165' },
          { text: 'Test', price_from: '12000', price_to: '18000', optional: true },
        ],
      },
    });
  });

  test('packages side by side, one recommended, with what they differ in', () => {
    const dossier = written([
      ['What do they pay for?', 'Basic'],
      ['Price of one', '50'],
      ['offer.lines[0].more', 'package'],
      ['offer.lines[0].more-2', 'yes'],
      ['What do they pay for?', 'Pro'],
      ['Price of one', '80'],
      ['offer.lines[1].more', 'package'],
      ['offer.lines[1].more-2', 'recommend'],
      ['Which package do you', 'pro'],
      ['offer.lines[1].more-3', 'feature'],
      ['What do they differ in', 'Training'],
      ['Training: who has it?', 'pro'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        lines: [
          { id: 'basic', alternative: 'packages' },
          { id: 'pro', alternative: 'packages' },
        ],
        packages: { group: 'packages', recommended: 'pro', features: [{ text: 'Training', in: ['pro'] }] },
      },
    });
  });

  test('a gain answers one of their points', () => {
    const dossier = written([
      ['What does the client gain', 'Every order leaves today'],
      ['Which of their points', 'speed'],
    ]);
    expect(dossier).toMatchObject({ offer: { benefits: [{ text: 'Every order leaves today', criteria: ['speed'] }] } });
  });
});
