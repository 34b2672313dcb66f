import { createHash } from 'node:crypto';
import { canonical } from '../../foundation/data/canonical.ts';
import { plainAt, toPlain, type Plain } from '../../foundation/data/Plain.ts';
import type { Loaded } from '../dossier/load.ts';
import type { ApprovalRule } from '../dossier/schema/approvals.ts';
import { clauseIdOf } from '../library/clauses/resolveTerms.ts';
import type { Clauses } from '../library/clauses/Clause.ts';
import type { PricedLine, Price, RateLine } from '../offer/Price.ts';

/** What approvals are about. */
export interface Approvable {
  readonly loaded: Loaded;
  readonly price: Price | null;
  readonly clauses: Clauses;
}

/**
 * SHA-256 of the part of a dossier that a rule is about: what is written there, and what the price book and the library
 * make of it. Comments and the order of fields count nothing.
 */
export const digestOfPart = (rule: ApprovalRule, of: Approvable): string =>
  createHash('sha256')
    .update(`${rule} ${canonical(partOf(rule, of))}`)
    .digest('hex');

function partOf(rule: ApprovalRule, of: Approvable): Plain {
  switch (rule) {
    case 'discount_over':
    case 'below_floor':
      return priceOf(of);
    case 'margin_under':
      return [priceOf(of), written(of, ['offer', 'internal', 'margin_percent'])];
    case 'exclusivity':
      return fields(of, ['exclusivity', 'special_terms']);
    case 'terms_changed':
      return termsOf(of);
    case 'binding_firm':
      // A firm offer binds to all that is offered, and until when.
      return [sectionOf(of, 'validity'), priceOf(of), termsOf(of), fields(of, ['exclusivity', 'special_terms'])];
  }
}

const sectionOf = ({ loaded }: Approvable, name: string): Plain =>
  toPlain(loaded.sources.sources.get(name)?.value ?? null);

const written = (of: Approvable, [section, ...path]: readonly [string, ...string[]]): Plain =>
  plainAt(sectionOf(of, section), path) ?? null;

const fields = (of: Approvable, names: readonly string[]): Plain =>
  Object.fromEntries(names.map((name) => [name, written(of, ['offer', name])]));

const priceFields = ['lines', 'discount', 'cap', 'rates', 'packages', 'taxes', 'headline', 'indexation', 'renewal'];

function priceOf(of: Approvable): Plain {
  const { price } = of;
  return {
    written: fields(of, priceFields),
    currency: written(of, ['proposal', 'currency']),
    made: (price?.currencies ?? []).map(({ currency, lines, rateLines }) => [
      currency,
      ...lines.map(({ line, unitPrice, charge }: PricedLine): Plain => [unitPrice, charge.net, bookOf(line)]),
      ...rateLines.map(({ line }): Plain => [line.rate, bookOf(line)]),
    ]),
  };
}

/** What the price book says of a line; not where its row stands. */
function bookOf({ book }: Pick<RateLine, 'book'>): Plain {
  const said = book?.reveal();
  return said === undefined ? null : [said.list, said.cost, said.floor];
}

function termsOf(of: Approvable): Plain {
  const named = (of.loaded.partial.offer?.terms ?? []).flatMap((term) => clauseIdOf(term) ?? []);
  return [
    fields(of, ['terms', 'law', 'precedence']),
    named.map((id): Plain => {
      const clause = of.clauses.get(id);
      return clause === undefined ? null : [toPlain(clause.title), toPlain(clause.text)];
    }),
  ];
}
