import { argumentMessages } from './arguments.ts';
import { calculationMessages } from './calculation.ts';
import { clauseMessages } from './clauses.ts';
import { companyLimitMessages } from './companyLimits.ts';
import { diffMessages } from './diff.ts';
import { documentMessages } from './document.ts';
import { fileMessages } from './files.ts';
import { inputMessages } from './input.ts';
import { inWordsMessages } from './inWords.ts';
import { lifeMessages } from './life.ts';
import { libraryMessages } from './library.ts';
import { mustHaveMessages } from './mustHaves.ts';
import { needMessages } from './needs.ts';
import { openPriceMessages } from './openPrices.ts';
import { peopleMessages } from './people.ts';
import { privacyMessages } from './privacy.ts';
import { planMessages } from './plan.ts';
import { priceBookMessages } from './priceBook.ts';
import { paymentMessages } from './payments.ts';
import { exchangeRateMessages } from './exchangeRates.ts';
import { priceMessages } from './price.ts';
import { readingMessages } from './reading.ts';
import { recurringMessages } from './recurring.ts';
import { returnedMessages } from './returned.ts';
import { signingMessages } from './signing.ts';
import { taxRateMessages } from './taxRates.ts';
import { templateMessages } from './templates.ts';
import { verifiedMessages } from './verified.ts';

/** Every code that the program knows, with all its words. Codes are stable once released; docs/codes.md is made from this table. */
export const messages = {
  ...readingMessages,
  ...inputMessages,
  ...templateMessages,
  ...peopleMessages,
  ...signingMessages,
  ...needMessages,
  ...mustHaveMessages,
  ...argumentMessages,
  ...libraryMessages,
  ...clauseMessages,
  ...planMessages,
  ...priceMessages,
  ...paymentMessages,
  ...exchangeRateMessages,
  ...calculationMessages,
  ...priceBookMessages,
  ...recurringMessages,
  ...taxRateMessages,
  ...inWordsMessages,
  ...openPriceMessages,
  ...documentMessages,
  ...fileMessages,
  ...returnedMessages,
  ...lifeMessages,
  ...diffMessages,
  ...verifiedMessages,
  ...companyLimitMessages,
  ...privacyMessages,
} as const;

export type Code = keyof typeof messages;
