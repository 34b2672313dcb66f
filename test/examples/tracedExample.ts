import { setQuotes } from '../../src/publication/document/setQuotes.ts';
import { readPackageText } from '../../src/foundation/disk/packageFile.ts';
import { guideTopics } from '../../src/app/composeDocument.ts';
import { loadRoles } from '../../src/internal/roles/loadRoles.ts';
import { isLeaf } from '../../src/proposal/leaves.ts';
import type { Proposal } from '../../src/proposal/Proposal.ts';
import { compose } from '../../src/publication/compose/compose.ts';
import type { Document } from '../../src/publication/document/Document.ts';
import { readLocale } from '../../src/publication/locale/localeFile.ts';
import { chooseForms } from '../../src/publication/layout/blocks/chooseForms.ts';
import { writeExample } from './buildExample.ts';
import { isRecord } from './runsOf.ts';

type Path = readonly (string | number)[];

/** The same tree with every leaf marked with its own place in it, computed ones too. */
function traced<T>(tree: T): T {
  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => visit(item, [...path, i]));
    if (!isRecord(value)) return value;
    if (isLeaf(value)) return { ...value, from: { dossier: path } };
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]));
  };
  const marked: unknown = visit(tree, []);
  const isSame = (value: unknown): value is T => isRecord(value);
  if (!isSame(marked)) throw new Error('no tree');
  return marked;
}

const untraced = (document: Document): string =>
  JSON.stringify(document, (key, value: unknown) =>
    (key === 'source' || key === 'tells') && !Array.isArray(value) ? null : value,
  );

/** The document of an example, each value with its path in the proposal: what is computed can be followed too. */
export function tracedExample(name: string): { readonly document: Document; readonly proposal: Proposal } {
  const { document: printed, proposal } = writeExample(name);
  const { language } = printed;
  const composed = compose(traced(proposal), {
    layout: readPackageText(`templates/layouts/${proposal.proposal.kind}.hbs`),
    locale: readLocale(language, readPackageText(`templates/locales/${language}.yaml`)),
    topics: guideTopics(loadRoles()),
    draft: null,
  });
  const document = chooseForms(composed);
  if (untraced(setQuotes(document)) !== untraced(printed))
    throw new Error(`${name} is written another way than it is traced.`);
  return { document, proposal };
}
