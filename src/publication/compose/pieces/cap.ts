import type { CurrencyPriceFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { Composer } from './Composer.ts';

type Cap = NonNullable<CurrencyPriceFacts['cap']>;

/** What the dossier calls the cap, else the words of the language. */
export const capLabel = ({ words, start }: Composer, { label }: Cap): Inlines =>
  label === null ? words('price.cap') : start(label);
