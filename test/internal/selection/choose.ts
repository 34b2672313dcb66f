import { withTaxesOnDay } from '../../../src/internal/offer/taxesOnDay.ts';
import { applyBook } from '../../../src/internal/prices/applyBook.ts';
import { isCalendarDate, type CalendarDate } from '../../../src/foundation/calendar/CalendarDate.ts';
import { disclose } from '../../../src/disclosure/disclose.ts';
import { complete, readSections } from '../../../src/internal/dossier/readSections.ts';
import type { Dossier } from '../../../src/internal/dossier/model/Dossier.ts';
import { buildBlocks } from '../../../src/internal/library/buildBlocks.ts';
import { nameOfBlock, type BlockFile, starterFiles } from '../../../src/internal/library/blockFiles.ts';
import type { Library } from '../../../src/internal/library/LibraryBlock.ts';
import { ownBlocks } from '../../../src/internal/library/loadLibrary.ts';
import { loadRoles } from '../../../src/internal/roles/loadRoles.ts';
import { select } from '../../../src/internal/selection/select.ts';
import type { Selection } from '../../../src/internal/selection/Selection.ts';
import { computeCase } from '../../../src/internal/business-case/computeCase.ts';
import { computePrice } from '../../../src/internal/offer/computePrice.ts';
import { computeValidity } from '../../../src/internal/validity/computeValidity.ts';
import type { Facts } from '../../../src/proposal/Facts.ts';
import { isArgumentKind, sectionOfKind } from '../../../src/proposal/kinds.ts';
import { bodyHelpers } from '../../../src/publication/compose/renderPieces.ts';

export const speech = { helpers: bodyHelpers, languages: ['en', 'ru', 'ar'] };
const roles = loadRoles();

/** A block's file, as a library's folder would hold it. */
export const blockFile = (name: string, text: string): BlockFile => ({
  name,
  shown: `library/${name}`,
  absolute: `/library/${name}`,
  text,
  origin: 'workspace',
  ...nameOfBlock(name),
});

/** A short block: front matter as given, approved, in English. */
export const block = (id: string, kind: string, more = '', body = 'Words.'): BlockFile =>
  blockFile(`${id}.md`, `---\nid: ${id}\nkind: ${kind}\nlang: en\nstatus: approved\n${more}\n---\n${body}\n`);

const starter = buildBlocks(starterFiles(), speech).blocks;

/** The blocks of some files, with the starter library behind them. */
export function libraryOf(files: readonly BlockFile[]): Library {
  const { blocks, diagnostics } = buildBlocks(files, speech);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return [...blocks, ...starter];
}

/** The day on which everything is chosen. */
export const issued: CalendarDate = ((): CalendarDate => {
  const date = '2026-11-23';
  if (!isCalendarDate(date)) throw new Error(date);
  return date;
})();

/** Plain data, as YAML gives it, through the real schemas. */
export function dossierOf(data: Readonly<Record<string, unknown>>): Dossier {
  const problems: unknown[] = [];
  const places = { find: () => null, remark: () => null };
  const partial = readSections({ values: data, places, unreadable: new Set() }, 'en', (more) => problems.push(...more));
  const { offer } = partial;
  const days = { issued, expiry: null };
  const whole = offer && applyBook(offer, { book: null, isUnread: false, currency: 'EUR', ...days, onlyBook: false });
  const dossier = complete({ ...partial, offer: whole?.offer ? withTaxesOnDay(whole.offer, days).offer : undefined });
  if (!dossier || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dossier;
}

export interface Chosen {
  readonly dossier: Dossier;
  readonly facts: Facts;
  readonly library: Library;
  readonly selection: Selection;
  readonly expiry: CalendarDate;
}

/** The whole way from data to a choice, without a disk. */
export function choose(data: Readonly<Record<string, unknown>>, files: Library = libraryOf([])): Chosen {
  const dossier = dossierOf(data);
  const { validity } = computeValidity({
    validity: dossier.validity,
    proposalDate: undefined,
    buildDate: issued,
    country: undefined,
  });
  if (!validity) throw new Error('no validity');
  const { price } = computePrice(dossier.offer, dossier.proposal.currency);
  const { businessCase } = dossier.finance
    ? computeCase({
        finance: dossier.finance,
        offer: dossier.offer,
        price,
        figures: dossier.figures,
        currency: dossier.proposal.currency,
      })
    : { businessCase: null };
  const sectionOf = (kind: string, hasCase: boolean): string =>
    isArgumentKind(kind) ? sectionOfKind(kind, hasCase) : kind;
  const { facts } = disclose({
    clauses: new Map(),
    dossier,
    price,
    businessCase,
    validity,
    language: 'en',
    dossierLanguage: 'en',
    sectionOf,
    pictures: { logo: null, photos: [], own: [], lines: new Map() },
  });
  const library = [...ownBlocks(dossier.arguments), ...files];
  const selection = select({ dossier, facts, library, roles, language: 'en', expiry: validity.until });
  return { dossier, facts, library, selection, expiry: validity.until };
}

/** Ids of the chosen, in their order. */
export const ids = ({ selection }: Chosen): readonly string[] => selection.chosen.map((choice) => choice.block.id);

/** Why a block is in or not, as the trace says it. */
export const why = ({ selection }: Chosen, id: string, member?: string): string => {
  const trace = selection.trace.find(({ block: name }) => name === id);
  if (!trace) throw new Error(`no ${id}`);
  const verdict = member === undefined ? trace : trace.members.find((one) => one.member === member);
  return `${verdict?.yes === true ? 'yes' : 'no'}: ${verdict?.reason ?? ''}`;
};

/** One line a must-have: who, what, and what answers it. */
export const coverage = ({ selection }: Chosen): readonly string[] =>
  selection.coverage.map(({ member, mustHave, status, block: id }) =>
    `${member} ${mustHave[0] ?? ''}: ${status} ${id ?? ''}`.trim(),
  );
