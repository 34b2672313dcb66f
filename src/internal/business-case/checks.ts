import type { Finding } from '../../foundation/diagnostics/finding.ts';
import type { Offer, Price } from '../offer/Price.ts';
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
  if (benefits.length === 0)
    return [
      {
        code: 'E105',
        path,
        message: 'The business case names no benefit.',
        found: null,
        fix: 'Add one with label, per_year and source, or delete the section.',
      },
    ];
  if (benefits.length <= mostBenefits) return [];
  return [
    {
      code: 'E107',
      path,
      message: `The business case names ${benefits.length} benefits; nobody weighs more than ${mostBenefits}.`,
      found: null,
      fix: 'Keep those that carry it, and put the others together.',
    },
  ];
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
  return sources.flatMap(({ source, path }): readonly Finding[] =>
    figureNamed(source) !== null || !hasFigureInside(source)
      ? []
      : [
          {
            code: 'E107',
            path,
            message: 'A source is either words or one figure, not both.',
            found: typeof source === 'string' ? source : null,
            fix: 'Write only figure:<id>, or only words.',
          },
        ],
  );
}

/** The client reads in words how a benefit is calculated: a figure's id is not for them. */
const checkReckoned = ({ benefits }: Finance): readonly Finding[] =>
  benefits.flatMap(({ reckoned }, i): readonly Finding[] =>
    reckoned === undefined || (figureNamed(reckoned) === null && !hasFigureInside(reckoned))
      ? []
      : [
          {
            code: 'E107',
            path: ['finance', 'benefits', i, 'reckoned'],
            message: 'How it is reckoned is told in words, and a figure has no id for the client.',
            found: typeof reckoned === 'string' ? reckoned : null,
            fix: 'Write what the figure measures instead of figure:<id>.',
          },
        ],
  );

function checkCosts({ costs }: Finance, { lines }: Offer): readonly Finding[] {
  const fromOffer = costs?.from_offer ?? true;
  if (!fromOffer || lines.length > 0) return [];
  return [
    {
      code: 'E421',
      path: ['finance', 'costs'],
      message: 'The business case takes its costs from the offer, and the offer has no lines.',
      found: null,
      fix: 'Add lines to the offer, or write from_offer: false and the client_effort, once or yearly.',
    },
  ];
}

/** Lines without a currency are reported with the price. */
function checkCurrency(home: string | undefined, { lines }: Offer): readonly Finding[] {
  if (home !== undefined || lines.some(({ currency }) => currency === undefined)) return [];
  return [
    {
      code: 'E105',
      path: ['proposal', 'currency'],
      message: 'The business case does not know its currency: the proposal names none.',
      found: null,
      fix: 'Add `currency: EUR`, or the one you sell in, under `proposal`.',
    },
  ];
}

function checkOpen({ costs }: Finance, price: Price | null): readonly Finding[] {
  const open = costs?.from_offer === false ? [] : (price?.currencies.flatMap((part) => part.open) ?? []);
  if (open.length === 0) return [];
  return [
    {
      code: 'W422',
      path: ['finance'],
      message: `The business case is left out: the price still depends on a choice (${open.join(', ')}).`,
      found: null,
      fix: 'Decide for one of the alternatives, or mark the others as optional.',
    },
  ];
}
