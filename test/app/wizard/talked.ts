import type { Answer } from '../../../src/app/wizard/questions/Question.ts';

export type Answers = readonly (readonly [string, Answer])[];

/** A short talk, for what comes after it. */
export const talked: Answers = [
  ['Who is the client?', 'Northwind'],
  ['In which country?', 'NO'],
  ['What will they look at first?', 'Speed'],
  ['And then?', 'Cost'],
  ['Position, as on', 'CEO'],
  ['Name (optional', 'Ingrid'],
  ['What does Ingrid look at first?', 'cost'],
  ['Another person', true],
  ['Position, as on', 'CFO'],
  ['Your company', 'Fjord'],
  ['The title', 'A line'],
  ['What do you offer', 'One line'],
  ['VAT or sales tax', '25'],
  ['What do they pay for?', 'Line'],
  ['Price of one', '100'],
  ['offer.lines[0].more', 'yes'],
  ['What do they pay for?', 'Care'],
  ['Price of one', '10'],
  ['Name; begin', 'Per'],
  ['Position', 'KAM'],
  ['E-mail', 'per@example.com'],
];

/** Chooses a section in the list of answers. */
export const look = (section: string, round = 1): readonly [string, Answer] => [`add-1.look-${round}.section`, section];
