import type * as z from 'zod/mini';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { limits } from '../../foundation/data/limits.ts';
import { identify } from './model/makeIds.ts';
import { sortEntries } from './model/priceEntries.ts';
import type { Written } from './model/Written.ts';
import type { Finance, WrittenOffer, PartialDossier, Dossier } from './model/Dossier.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import { doubtfulCalculations } from './schema/doubtfulCalculations.ts';
import { doubtfulNumbers } from './schema/doubtfulNumbers.ts';
import { sectionsWith } from './schema/fieldNames.ts';
import { sections, type SectionName, type SectionOf } from './schema/dossier.ts';

const nowhere = { file: '', line: 1, column: 1, length: 1 };
const names = Object.keys(sections);

function identifyOffer(offer: SectionOf<'offer'>): WrittenOffer {
  return { ...offer, ...sortEntries(offer.lines, offer.billing), milestones: identify('milestone', offer.milestones) };
}

function identifyFinance(finance: SectionOf<'finance'>): Finance {
  return { ...finance, benefits: identify('benefit', finance.benefits) };
}

const mapGiven = <T, R>(value: T | undefined, map: (value: T) => R): R | undefined =>
  value === undefined ? undefined : map(value);

/**
 * Reads every section with its own schema and gives ids where none are written. A section that isn't there is what its
 * schema makes of nothing; undefined means that it could not be read, or that it is mandatory and missing.
 * @param language the documents' language when the dossier names none
 */
export function readSections(
  written: Written,
  language: string,
  report: (diagnostics: readonly Diagnostic[]) => void,
): PartialDossier<WrittenOffer> {
  const read = <S extends z.ZodMiniType>(
    section: SectionName,
    schema: S,
    absent?: unknown,
  ): z.output<S> | undefined => {
    // What is wrong with it was reported: it is not empty.
    if (written.unreadable.has(section)) return undefined;
    const value = written.values[section] ?? absent;
    if (value === undefined) return undefined;
    const place = (path: readonly (string | number)[], at?: 'value' | 'key'): typeof nowhere =>
      written.places.find([section, ...path], at) ?? nowhere;
    const remark = (path: readonly (string | number)[]): string | null => written.places.remark([section, ...path]);
    const reading = { section, sections: names, homeOf: sectionsWith, schema, value, place, remark };
    const result = readSection(schema, reading, report);
    const doubts = doubtfulNumbers(schema, value, [section], written.values).slice(0, limits.errors);
    const unsure = section === 'finance' ? doubtfulCalculations(value, written.values) : [];
    report([...doubts, ...unsure].map((doubt) => diagnose(doubt, written.places.find(doubt.path))));
    // Nothing is computed from a number that may be another.
    return doubts.length > 0 ? undefined : result;
  };
  return {
    proposal: mapGiven(read('proposal', sections.proposal), (given) => ({
      ...given,
      language: given.language ?? language,
    })),
    validity: read('validity', sections.validity, {}),
    theme: read('theme', sections.theme),
    prices: read('prices', sections.prices),
    seller: read('seller', sections.seller),
    account: read('account', sections.account),
    situation: read('situation', sections.situation),
    previous_cooperation: read('previous_cooperation', sections.previous_cooperation),
    shared_goals: read('shared_goals', sections.shared_goals, []),
    dmu: mapGiven(read('dmu', sections.dmu, []), (members) => identify('dmu', members)),
    figures: read('figures', sections.figures, {}),
    references: mapGiven(read('references', sections.references, []), (list) => identify('reference', list)),
    arguments: read('arguments', sections.arguments, {}),
    offer: mapGiven(read('offer', sections.offer), identifyOffer),
    works: read('works', sections.works, []),
    tables: read('tables', sections.tables, []),
    letter: read('letter', sections.letter),
    steps: read('steps', sections.steps, []),
    pictures: read('pictures', sections.pictures, []),
    annexes: read('annexes', sections.annexes, []),
    signatories: read('signatories', sections.signatories, {}),
    requirements: read('requirements', sections.requirements, []),
    service_levels: read('service_levels', sections.service_levels),
    finance: mapGiven(read('finance', sections.finance), identifyFinance),
    team: mapGiven(read('team', sections.team, []), (list) => identify('team', list)),
    people: read('people', sections.people, []),
    interactions: read('interactions', sections.interactions, []),
    follow_up: read('follow_up', sections.follow_up),
    tender: read('tender', sections.tender),
    allow_names: read('allow_names', sections.allow_names, []),
  };
}

/** The whole dossier, when every section that it cannot do without was read. */
export function complete<O>(partial: PartialDossier<O>): Dossier<O> | null {
  const { proposal, validity, seller, account, dmu, offer, team } = partial;
  if (!proposal || !validity || !seller || !account || !dmu || !offer || !team) return null;
  const { figures, references, arguments: overrides, shared_goals, works, tables, signatories } = partial;
  const { steps, pictures, annexes, requirements, people, interactions } = partial;
  if (!figures || !references || !overrides || !shared_goals || !works || !tables || !signatories) return null;
  if (!steps || !pictures || !annexes || !requirements || !people || !interactions) return null;
  return {
    proposal,
    validity,
    theme: partial.theme ?? null,
    prices: partial.prices ?? null,
    seller,
    account,
    situation: partial.situation ?? null,
    previous_cooperation: partial.previous_cooperation ?? null,
    shared_goals,
    dmu,
    figures,
    references,
    arguments: overrides,
    offer,
    works,
    tables,
    letter: partial.letter ?? null,
    steps,
    pictures,
    annexes,
    signatories,
    requirements,
    service_levels: partial.service_levels ?? null,
    finance: partial.finance ?? null,
    team,
    people,
    interactions,
    follow_up: partial.follow_up ?? null,
    tender: partial.tender ?? null,
    allow_names: partial.allow_names ?? null,
  };
}
