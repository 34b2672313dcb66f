import type { Amount } from '../../../proposal/leaves.ts';
import type { ChargedFacts, ChargeFacts } from '../../../proposal/Price.ts';
import type { Inlines } from '../../document/Inline.ts';
import { listed, plain, type Composer } from './Composer.ts';

/** "12,500.00 once and 340.00 a month": what one signs for, including tax. */
export const chargesSaid = (
  composer: Composer,
  charges: readonly ChargeFacts[],
  amountOf: (amount: Amount) => Inlines,
): Inlines =>
  listed(
    charges.map(({ each, total }) => composer.words(`price.charge_${each}`, { amount: amountOf(total) })),
    composer.locale,
  );

/** What one charge of a line comes to, with its period: "340.00 a month"; the line itself where it is charged once. */
export const chargeOfLine = ({ words, count }: Composer, { recurring, charge, net }: ChargedFacts): Inlines =>
  recurring === null ? count(net) : words(`price.charge_${recurring}`, { amount: count(charge) });

/** Whether two lines read alike. */
export const readAlike = (a: Inlines, b: Inlines): boolean => plain(a) === plain(b);
