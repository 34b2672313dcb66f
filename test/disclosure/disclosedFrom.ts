import { disclose, type Disclosed, type PictureHandles } from '../../src/disclosure/disclose.ts';
import { computeCase } from '../../src/internal/business-case/computeCase.ts';
import { computePrice } from '../../src/internal/offer/computePrice.ts';
import { computeValidity } from '../../src/internal/validity/computeValidity.ts';
import type { Facts } from '../../src/proposal/Facts.ts';
import { dossierOf, issued } from '../internal/selection/choose.ts';
import { base } from '../internal/selection/someDossier.ts';

interface Given {
  readonly language?: string;
  readonly pictures?: PictureHandles;
}

const noPictures: PictureHandles = { logo: null, photos: [], own: [], lines: new Map() };

/** What goes through the door of a sound dossier, with some of its sections exchanged; null takes a section out. */
export function disclosedWith(changes: Readonly<Record<string, unknown>>, given: Given = {}): Disclosed {
  const all: Readonly<Record<string, unknown>> = {
    ...base,
    dmu: [{ id: 'md', name: 'M', role: 'director' }],
    ...changes,
  };
  const dossier = dossierOf(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
  const { validity } = computeValidity({
    validity: dossier.validity,
    proposalDate: undefined,
    buildDate: issued,
    country: undefined,
  });
  if (!validity) throw new Error('no validity');
  const { offer, finance, figures, proposal } = dossier;
  const { price } = computePrice(offer, proposal.currency);
  const { businessCase } = finance
    ? computeCase({ finance, offer, price, figures, currency: proposal.currency })
    : { businessCase: null };
  return disclose({
    clauses: new Map(),
    dossier,
    price,
    businessCase,
    validity,
    language: given.language ?? 'en',
    dossierLanguage: 'en',
    sectionOf: (kind, hasCase) => `${kind}${hasCase ? ' beside the case' : ''}`,
    pictures: given.pictures ?? noPictures,
  });
}

export const factsWith = (changes: Readonly<Record<string, unknown>>, given: Given = {}): Facts =>
  disclosedWith(changes, given).facts;

/** The same tree with each leaf as what it says: easier to compare, and no path to repeat. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).find(
    ([key]) => 'from' in value && ['text', 'number', 'day', 'amount'].includes(key),
  );
  if (said) return said[1];
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, bare(item)]));
}
