import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import { coverFindings } from './coverFindings.ts';
import type { ReadDossier } from './readDossier.ts';
import type { Typeset } from './typeset.ts';

interface Asked {
  readonly form?: boolean | undefined;
}

/** What is found once the pages are set, and keeps nobody from writing them. */
export const setFindings = (set: Typeset, asked: Asked, read: ReadDossier): readonly Finding[] => [
  ...overBudget(set, read),
  ...overLetter(set),
  ...coverFindings(set.coverLeft),
  ...emptyForm(set, asked),
  ...emptyBook(set, read),
];

/** A page budget is a warning, not a limit. */
function overBudget({ pages }: Typeset, { loaded }: ReadDossier): readonly Finding[] {
  const budget = loaded.dossier?.proposal.page_budget;
  if (budget === undefined || pages === null || pages <= budget) return [];
  const path = ['proposal', 'page_budget'];
  return [finding('W504', 'longer', { path, pages, budget, found: String(budget) })];
}

/** A letter is read at one go: one page (W505). */
const overLetter = ({ longLetter }: Typeset): readonly Finding[] =>
  longLetter === null ? [] : [finding('W505', 'letter', { path: ['letter', 'text'], ...longLetter })];

/** A form without a place to fill in (W506). */
const emptyForm = ({ fields }: Typeset, { form }: Asked): readonly Finding[] =>
  form === true && fields === 0 ? [finding('W506', 'empty', { path: [] })] : [];

/** A workbook without a price in it (W507): the price is what it is for. */
const emptyBook = ({ made }: Typeset, { loaded }: ReadDossier): readonly Finding[] =>
  made.some(({ output }) => output.format === 'xlsx') && (loaded.dossier?.offer.lines.length ?? 0) === 0
    ? [finding('W507', 'none', { path: ['offer'] })]
    : [];
