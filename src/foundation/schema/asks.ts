import type { Form } from '../diagnostics/finding.ts';

/** What a value of a form is, as far as a better one can be proposed for a wrong one. */
export type Asks =
  | 'text'
  | 'colour'
  | 'date'
  | 'decimal'
  | 'whole'
  | 'share'
  | 'factor'
  | 'truth'
  | 'country'
  | 'currency'
  | 'id'
  | 'email';

/** What each form asks for; null where nothing can be proposed. */
export const asks: Readonly<Record<Form, Asks | null>> = {
  group: null,
  list: null,
  atLeastOne: null,
  otherKind: null,
  otherValue: null,
  oneOf: null,
  columnSum: null,
  priceColumns: null,
  moment: null,
  dueOnce: null,
  tableColumns: null,
  flag: 'truth',
  text: 'text',
  textOrGroup: 'text',
  textOrLanguages: 'text',
  language: null,
  atLeastOneLanguage: null,
  shortText: null,
  addressees: null,
  id: 'id',
  anyId: 'id',
  taxId: 'id',
  taxesOnce: null,
  blockOrKind: null,
  email: 'email',
  phone: null,
  country: 'country',
  currency: 'currency',
  decimal: 'decimal',
  amount: 'decimal',
  quantity: 'decimal',
  percent: 'decimal',
  number: 'decimal',
  wholeNumber: 'whole',
  lowCase: 'share',
  highCase: 'factor',
  discountRate: 'share',
  date: 'date',
  confidential: null,
  consent: null,
  end: null,
  role: null,
  roles: null,
  nameOrPosition: null,
  position: null,
  contact: null,
  figureValue: 'decimal',
  figureUnit: null,
  figureSource: null,
  figureDay: 'date',
  condition: null,
  conditions: null,
  color: 'colour',
  colorInHex: 'colour',
  colorOrDerivation: 'colour',
  stroke: null,
  weight: null,
  sizes: null,
  twoNumbers: null,
  threeColors: null,
  cells: null,
  fewerCells: null,
  cellsOnce: null,
  validityCell: null,
  sign: null,
  months: null,
};
