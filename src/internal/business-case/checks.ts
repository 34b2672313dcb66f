import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import type { Offer, Price } from '../offer/Price.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { Finance } from './BusinessCase.ts';
import { figureNamed, hasFigureInside } from './figures.ts';

interface Checked {
  readonly finance: Finance;
  readonly offer: Offer;
  readonly price: Price | null;
  /** The currency of the case. */
  readonly home: string | undefined;
}

/** Nobody weighs more than these against each other. */
const mostBenefits = 12;

/** What prevents a business case before anything is calculated. */
export function checkCase({ finance, offer, price, home }: Checked): readonly Finding[] {
  return [
    ...checkBenefits(finance),
    ...checkSources(finance),
    ...checkReckoned(finance),
    ...checkCosts(finance, offer),
    ...checkCurrency(home, offer),
    ...checkOpen(finance, price),
  ];
}

function checkBenefits({ benefits }: Finance): readonly Finding[] {
  const path = ['finance', 'benefits'];
  if (benefits.length === 0) return [finding('E105', 'benefits', { path })];
  if (benefits.length <= mostBenefits) return [];
  return [finding('E107', 'manyBenefits', { path, count: benefits.length, most: mostBenefits })];
}

/** A source is words, or one figure whose source and date are printed: an id inside words would be printed as it is. */
function checkSources({ benefits, costs }: Finance): readonly Finding[] {
  const sources = [
    ...benefits.map(({ source }, i) => ({ source, path: ['finance', 'benefits', i, 'source'] })),
    ...(['client_effort', 'client_effort_yearly'] as const).flatMap((key) => {
      const source = costs?.[key]?.source;
      return source === undefined ? [] : [{ source, path: ['finance', 'costs', key, 'source'] }];
    }),
  ];
  return sources
    .filter(({ source }) => figureNamed(source) === null && hasFigureInside(source))
    .map(({ source, path }) => finding('E107', 'figureInSource', { path, found: asWritten(source) }));
}

/** The client reads in words how a benefit is calculated: a figure's id is not for them. */
const checkReckoned = ({ benefits }: Finance): readonly Finding[] =>
  benefits.flatMap(({ reckoned }, i): readonly Finding[] => {
    if (reckoned === undefined || (figureNamed(reckoned) === null && !hasFigureInside(reckoned))) return [];
    const path = ['finance', 'benefits', i, 'reckoned'];
    return [finding('E107', 'figureInWords', { path, found: asWritten(reckoned) })];
  });

/** Words in several languages are no single value to show. */
const asWritten = (words: Words): string | null => (typeof words === 'string' ? words : null);

function checkCosts({ costs }: Finance, { lines }: Offer): readonly Finding[] {
  const fromOffer = costs?.from_offer ?? true;
  return !fromOffer || lines.length > 0 ? [] : [finding('E421', 'noLines', { path: ['finance', 'costs'] })];
}

/** Lines without a currency are reported with the price. */
const checkCurrency = (home: string | undefined, { lines }: Offer): readonly Finding[] =>
  home !== undefined || lines.some(({ currency }) => currency === undefined)
    ? []
    : [finding('E105', 'currencyOfCase', { path: ['proposal', 'currency'] })];

function checkOpen({ costs }: Finance, price: Price | null): readonly Finding[] {
  const open = costs?.from_offer === false ? [] : (price?.currencies.flatMap((part) => part.open) ?? []);
  return open.length === 0 ? [] : [finding('W422', 'openChoice', { path: ['finance'], groups: open })];
}
