import type { Block } from '../../document/Block.ts';
import type { Inlines } from '../../document/Inline.ts';
import { type Composer, pageOf, sentence } from '../Composer.ts';
import { caseNumbers, type KeyNumber } from '../case/caseSummary.ts';
import { body } from '../kinds/hanging.ts';
import { textRun } from '../../locale/phrase.ts';
import { numberAndUnit } from '../kinds/said.ts';
import { chargedPrices } from './eachCurrency.ts';
import { yearly } from './firstYear.ts';
import { taxed, taxNames } from './taxNames.ts';
import type { Amount } from '../../../proposal/leaves.ts';
import { isDecimal } from '../../../foundation/money/Decimal.ts';

/** Key figures of the dossier, the total, and what the business case comes to, in a row; never the total alone. */
export function keyNumbers(composer: Composer): readonly Block[] {
  const figures = Object.entries(composer.proposal.figures).flatMap(([id, { key }]) =>
    key ? (figureNumber(composer, id) ?? []) : [],
  );
  const made = caseNumbers(composer);
  if (figures.length + made.length === 0) return [];
  const total = [totalNumber(composer) ?? []].flat();
  const [payback, ...others] = made;
  // The total always stays, then what the case comes to first; the rest of the case only beside all figures.
  const ranked = [...total, ...(payback === undefined ? [] : [payback]), ...figures, ...others];
  const items = [...figures, ...total, ...made].map((item) => ({ ...item, rank: ranked.indexOf(item) }));
  return [{ type: 'keyNumbers', items }];
}

function figureNumber(composer: Composer, id: string): KeyNumber | null {
  const { say, proposal } = composer;
  const figure = proposal.figures[id];
  if (!figure) return null;
  return {
    ...numberAndUnit(composer, figure),
    unitFirst: false,
    meaning: figure.short === null ? say(figure.label) : say(figure.short),
    source: say(figure.source),
  };
}

/** The total without empty decimals: the lines beside it carry them. */
function totalNumber(composer: Composer): KeyNumber | null {
  const { count, name, words } = composer;
  const [only, ...others] = chargedPrices(composer);
  if (!only?.total || others.length > 0) return null;
  const taxes = taxNames(composer, only);
  const key = taxed(yearly('summary.key_total', only.recurs), taxes);
  return {
    number: count(withoutEmptyDecimals(only.total)),
    unit: textRun(''),
    unitFirst: false,
    meaning: words(key, { currency: name(only.currency), tax: taxes }),
    source: words('summary.key_source', { page: pageOf('investment') }),
  };
}

function withoutEmptyDecimals(total: Amount): Amount {
  const short = total.amount.replace(/\.0+$/, '');
  return isDecimal(short) ? { ...total, amount: short } : total;
}

/** The first of the next steps, or what anybody can do: sign, or call. */
export function summaryNext(composer: Composer): readonly Block[] {
  const { words, say, proposal, locale } = composer;
  const [first] = proposal.proposal.next_steps;
  if (!first)
    return body(words('summary.next_default', { page: pageOf('acceptance'), name: say(proposal.contact.name) }));
  const title: Inlines = first.title === null ? [] : [...say(first.title), ...textRun(': ')];
  return body([...title, ...sentence(say(first.text), locale)]);
}

/** How many clients can be asked; nothing where none agreed. */
export function summaryReferences(composer: Composer): readonly Block[] {
  const { references, blocks } = composer.proposal;
  // Where no block prints the references, there is no page to lead to.
  const isPrinted = blocks.some(({ kind }) => kind === 'reference');
  const asked = isPrinted ? references.filter(({ person }) => person !== null).length : 0;
  return asked === 0 ? [] : body(composer.words('summary.references', { count: asked, page: pageOf('proof') }));
}
