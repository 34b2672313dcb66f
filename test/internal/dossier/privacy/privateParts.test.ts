import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { core } from 'zod/mini';
import type { Loaded } from '../../../../src/internal/dossier/load.ts';
import { sections } from '../../../../src/internal/dossier/schema/dossier.ts';
import { boxed } from '../../../../src/internal/dossier/schema/secret.ts';
import { everything, isPublic } from '../../../wall/canaries.ts';
import { dataLeaves, mapLeaves, patternOf, type Path } from '../../../wall/leaves.ts';
import { steering } from '../../../wall/publicLeaves.ts';
import { isSchema, leavesOf, schemaLeaves } from '../../../wall/schemaLeaves.ts';
import { loadFiles } from '../loadFiles.ts';

/** The leaves inside boxes, as the schema has them. */
function boxedLeaves(schema: core.$ZodTypes, pattern: string): readonly string[] {
  if (boxed.get(schema) !== undefined)
    return leavesOf(schema, pattern).flatMap((leaf) => (leaf.textual ? leaf.pattern : []));
  const { def } = schema._zod;
  const under = (inner: unknown, at = pattern): readonly string[] => (isSchema(inner) ? boxedLeaves(inner, at) : []);
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, field]) => under(field, `${pattern}.${key}`));
  if (def.type === 'array') return under(def.element, `${pattern}[]`);
  if (def.type === 'record') return under(def.valueType, `${pattern}.*`);
  if (def.type === 'union') return def.options.flatMap((option) => under(option));
  return 'innerType' in def ? under(def.innerType) : 'in' in def ? under(def.in) : [];
}

const boxes = new Set(
  Object.entries(sections).flatMap(([name, schema]) => (isSchema(schema) ? boxedLeaves(schema, name) : [])),
);
const textual = new Set(schemaLeaves.flatMap((leaf) => (leaf.textual ? leaf.pattern : [])));
const isBoxed = (path: Path): boolean => boxes.has(patternOf(path));

/** Texts that no client reads and that say nothing: a new one in this list needs a reason. */
const idsAndFiles: readonly string[] = [
  'account.criteria[].id',
  'account.sites[].id',
  'annexes[].block',
  'annexes[].picture',
  'annexes[].table',
  'figures.*.criteria[]',
  'finance.benefits[].id',
  'finance.criteria[]',
  'offer.benefits[].criteria[]',
  'offer.benefits[].figure',
  'offer.columns[].id',
  'offer.criteria[]',
  'offer.deliverables[].criteria[]',
  'offer.deliverables[].id',
  'offer.deliverables[].milestone',
  'offer.lines[].alternative',
  'offer.lines[].id',
  'offer.lines[].picture',
  'offer.lines[].tax',
  'offer.lines[].tax[]',
  'offer.milestones[].after[]',
  'offer.milestones[].id',
  'offer.payments[].milestone',
  'offer.points[].criteria[]',
  'offer.points[].figure',
  'offer.tags[]',
  'offer.uniqueness[].criteria[]',
  'pictures[].file',
  'pictures[].id',
  'previous_cooperation.results[].figure',
  'prices',
  'proposal.addressee',
  'proposal.addressees[]',
  'proposal.cover_picture.file',
  'proposal.signatory',
  'requirements[].where',
  'seller.logo',
  'signatories.approved_by[]',
  'signatories.client[].member',
  'signatories.seller[]',
  'tables[].id',
  'team[].id',
  'team[].photo',
];

describe('what is private by the schema', () => {
  const planted = mapLeaves(everything, (value, path) =>
    isBoxed(path) ? `Only we may read ${path.join(' ')}` : value,
  );
  const read = (): ReturnType<typeof loadFiles> => loadFiles({ 'dossier.yaml': stringify(planted) });
  /** Whether a source frame leaves out the line of a path. */
  const hides = ({ inputs, sources }: Pick<Loaded, 'inputs' | 'sources'>): ((path: Path) => boolean) => {
    const lines = inputs[0]?.privateLines ?? new Set();
    return (path) => lines.has(sources.root?.place(path).line ?? 0);
  };
  const leaves = dataLeaves(planted).map(({ path }) => path);

  test('the fixture has every boxed text', () => {
    expect(boxes.size).toBeGreaterThanOrEqual(25);
    const there = new Set(leaves.map(patternOf));
    expect([...boxes].filter((pattern) => !there.has(pattern))).toEqual([]);
  });

  test('no boxed text may be in the document, save what is written to be said', () => {
    const searched = new Set(read().privateWords.map(({ path }) => path.join('.')));
    const silent = leaves.filter((path) => isBoxed(path) && !searched.has(path.join('.')));
    expect([...new Set(silent.map(patternOf))].sort()).toEqual([
      'allow_names[]',
      'allow_names[].name',
      'dmu[].internal.objections[].answer',
      'dmu[].internal.talking_points[]',
    ]);
  });

  test('no line of it is in a source frame', () => {
    const isHidden = hides(read());
    expect(leaves.filter((path) => isBoxed(path) && !isHidden(path))).toEqual([]);
  });

  test('nor is any other text that the client may not read, ids and names of files excepted', () => {
    const isHidden = hides(read());
    const shown = leaves.filter(
      (path) =>
        textual.has(patternOf(path)) &&
        !steering.has(patternOf(path)) &&
        !isPublic(path) &&
        !isHidden(path) &&
        path[1] !== 'hidden',
    );
    expect([...new Set(shown.map(patternOf))].sort()).toEqual(idsAndFiles);
  });
});
