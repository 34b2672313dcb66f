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
      ['Do they differ in something else?', true],
      ['What do they differ in', 'Pages'],
      ['Pages: who has it?', 'values'],
      ['What stands at each, with ; between them: Basic; Pro', '34; 110'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        lines: [
          { id: 'basic', alternative: 'packages' },
          { id: 'pro', alternative: 'packages' },
        ],
        packages: {
          group: 'packages',
          recommended: 'pro',
          features: [
            { text: 'Training', in: ['pro'] },
            { text: 'Pages', values: { basic: '34', pro: '110' } },
          ],
        },
      },
    });
  });

  test('what recurs: steps of its price, longer, on and on, said a month', () => {
    const dossier = written([
      ['What do they pay for?', 'Line'],
      ['How many?', '200'],
      ['Price of one', '18'],
      ['How often is it paid?', 'month'],
      ['For how many months?', '36'],
      ['offer.lines[0].more', 'ramp'],
      ['From which month', '13'],
      ['How many from then on?', '400'],
      ['What does one cost from then on', '16.50'],
      ['Does it change once more?', true],
      ['From which month', '25'],
      ['What does one cost from then on', '15'],
      ['offer.lines[0].more-2', 'extension'],
      ['By how many months', '12'],
      ['How many times?', '2'],
      ['offer.lines[0].more-3', 'renewal'],
      ['If nobody ends it', '12'],
      ['How many days before the end', '30'],
      ['By how much may the price rise', '5 %'],
      ['offer.lines[0].more-4', 'headline'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        headline: 'month',
        renewal: { months: 12, notice_days: 30, at_most_percent: '5' },
        lines: [
          {
            ramp: [
              { from_period: 13, qty: 400, unit_price: '16.50' },
              { from_period: 25, unit_price: '15' },
            ],
            extension: { periods: 12, times: 2 },
          },
        ],
      },
    });
    expect(dossier).not.toHaveProperty('offer.payments');
  });

  test('what recurs follows an index; a limit on renewal is no longer asked for', () => {
    const dossier = written([
      ['What do they pay for?', 'Line'],
      ['Price of one', '18'],
      ['How often is it paid?', 'month'],
      ['For how many months?', '36'],
      ['offer.lines[0].more', 'indexation'],
      ['Which index does the price follow', 'consumer prices of the euro area'],
      ['From which day on?', '2028-01-01'],
      ['By how much may the price rise each time at most', '4 %'],
      ['offer.lines[0].more-2', 'renewal'],
      ['If nobody ends it', '12'],
      ['How many days before the end', '30'],
    ]);
    expect(dossier).toMatchObject({
      offer: {
        indexation: { index: 'consumer prices of the euro area', from: '2028-01-01', cap_percent: '4' },
        renewal: { months: 12, notice_days: 30 },
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
