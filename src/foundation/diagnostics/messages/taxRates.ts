import type { Messages } from './Messages.ts';

const expires =
  'The tax {tax} goes from {percent} % to {next} % on {day}, before the proposal expires; every printed amount is computed at {percent} %.';
const changes =
  'The tax {tax} goes from {percent} % to {next} % on {day}, within the first year (to {until}); every printed amount is computed at {percent} %.';
const allow =
  'Correct the rates where they are wrong; else leave them and allow this warning: the document tells the client';
const ofNet = `${allow} both rates, and that the net price is guaranteed.`;
const ofStaying = `See that the price is enough at {next} % too, since it stays, or write tax_change: follows. ${allow} both rates, and that the price stays.`;
const ofFollowing = `${allow} both rates, and that the price changes with them.`;

/** Taxes whose rate depends on the day. */
export const taxRateMessages = {
  E415: {
    title: 'Rates of a tax that do not give one rate for a day',
    class: 'input',
    says: {
      none: {
        message: 'No rate of the tax {tax} holds on the issue date, {issued}.',
        fix: 'Add the rate of those days to its rates: {rate}; or correct the issue date (proposal.date).',
      },
      turned: {
        message: 'This rate ends ({until}) before it begins ({from}).',
        fix: 'Exchange from and until, or correct one of them; until is the last day on which the rate holds.',
      },
      overlap: {
        message: 'From {day} on two rates of the tax {tax} hold: {percent} % and {next} %.',
        fix: 'End the rate of {percent} % on the day before the other begins: until: {last}.',
      },
      together: {
        message: 'Two rates of the tax {tax} begin together: {percent} % and {next} %.',
        fix: 'Delete one of the two, or begin it on the day after the other ends: from: …, and end that one with until.',
      },
      gap: {
        message: 'From {first} to {last} no rate of the tax {tax} holds, and the proposal counts on one to {until}.',
        fix: 'Add the rate of those days to its rates: {rate}; or lengthen this one: until: {last}.',
      },
      ends: {
        message: 'From {first} on no rate of the tax {tax} holds, and the proposal counts on one to {until}.',
        fix: 'Add the rate that follows to its rates: {rate}; or delete until, where none is known yet.',
      },
    },
  },
  W416: {
    title: 'A tax that changes before the proposal expires, or in the first year',
    class: 'none',
    says: {
      expiryOnTop: { message: expires, fix: ofNet },
      expiryStays: { message: expires, fix: ofStaying },
      expiryFollows: { message: expires, fix: ofFollowing },
      yearOnTop: { message: changes, fix: ofNet },
      yearStays: { message: changes, fix: ofStaying },
      yearFollows: { message: changes, fix: ofFollowing },
    },
  },
} as const satisfies Messages;
