import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import type { Document } from '../publication/document/Document.ts';
import { printedPaths } from '../publication/document/printedPaths.ts';

/** A part of the document that a section of the dossier makes by itself: what it holds, and where it stands. */
export interface ExplainedElement {
  readonly name: string;
  readonly holds: string;
  readonly section: string;
}

/** The parts that a document holds besides arguments and tables of the writer's own. */
export const explainElements = (dossier: Dossier, { sections }: Document): readonly ExplainedElement[] =>
  elementsOf(dossier).flatMap(({ from, ...element }) => {
    const at = (path: string): boolean => path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}[`);
    const holding = sections.find((section) => [...printedPaths(section)].some(at));
    return holding === undefined ? [] : [{ ...element, section: holding.id }];
  });

type Element = Omit<ExplainedElement, 'section'> & { readonly from: string };

const elementsOf = (dossier: Dossier): readonly Element[] => [...levelsOf(dossier), ...requirementsOf(dossier)];

function levelsOf({ service_levels: levels }: Dossier): readonly Element[] {
  if (levels === null) return [];
  const holds = [counted(levels.severities.length, 'severity', 'severities'), counted(levels.credits.length, 'credit')];
  return [{ name: 'service levels', from: 'service_levels', holds: holds.join(', ') }];
}

/** Each answer with how often it is given. */
function requirementsOf({ requirements }: Dossier): readonly Element[] {
  if (requirements.length === 0) return [];
  const count = (wanted: string): string =>
    `${requirements.filter(({ answer }) => answer === wanted).length} ${wanted}`;
  return [{ name: 'requirements', from: 'requirements', holds: ['yes', 'partly', 'no'].map(count).join(', ') }];
}

const counted = (n: number, one: string, other = `${one}s`): string => `${n} ${n === 1 ? one : other}`;
