import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import { finding } from '../../foundation/diagnostics/finding.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { severityOf } from '../../foundation/diagnostics/severity.ts';
import type { Words } from '../dossier/schema/words.ts';
import type { BlockFile } from './blockFiles.ts';
import type { FrontMatter, Translation } from './frontMatter.ts';
import { origins, type LibraryBlock } from './LibraryBlock.ts';
import { conditionsOf, isInUse, readBlock, readTranslation, type ReadBlock, type Speech } from './readBlock.ts';

/** The blocks of some files, and what is wrong with them. */
export interface BuiltBlocks {
  readonly blocks: readonly LibraryBlock[];
  /** Of blocks in use. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of drafts and retired blocks: for the library's owner. */
  readonly aside: readonly Diagnostic[];
}

const nearness = ({ origin }: BlockFile): number => origins.indexOf(origin);
const isSound = ({ diagnostics }: ReadBlock<unknown>): boolean =>
  diagnostics.every(({ code }) => severityOf(code) !== 'error');

/** Puts files together to blocks. Of two files of one name the nearer one counts: the dossier's, the workspace's, the package's. */
export function buildBlocks(files: readonly BlockFile[], speech: Speech): BuiltBlocks {
  const nearest = new Map<string, BlockFile>();
  for (const file of files.toSorted((a, b) => nearness(b) - nearness(a))) nearest.set(file.name, file);
  const all = [...nearest.values()];
  const mains = all.filter(({ language }) => language === null).map((file) => readBlock(file, speech));
  const translations = all.filter(({ language }) => language !== null);
  const built = mains.map((main) => {
    // A translation from farther away translates another text than this one.
    const translated = translations
      .filter((file) => file.id === main.file.id && nearness(file) <= nearness(main.file))
      .map((file) => readTranslation(file, speech));
    return { main, translated, diagnostics: [main, ...translated].flatMap(({ diagnostics }) => diagnostics) };
  });
  const ids = new Set(mains.map(({ file }) => file.id));
  const inUse = ({ main }: (typeof built)[number]): boolean => main.value === null || isInUse(main.value);
  return {
    blocks: built.flatMap(({ main, translated }) =>
      main.value === null || ![main, ...translated].every(isSound)
        ? []
        : [blockOf(main.file, main.value, main, translated)],
    ),
    diagnostics: [
      ...built.filter(inUse).flatMap(({ diagnostics }) => diagnostics),
      ...translations.filter(({ id }) => !ids.has(id)).map(orphan),
    ],
    aside: built.filter((item) => !inUse(item)).flatMap(({ diagnostics }) => diagnostics),
  };
}

const orphan = ({ name, shown, id }: BlockFile): Diagnostic =>
  diagnose(finding('E321', 'orphan', { path: [], file: name, id }), { file: shown, line: 1, column: 1, length: 1 });

function blockOf(
  file: BlockFile,
  data: FrontMatter,
  main: ReadBlock<FrontMatter>,
  translated: readonly ReadBlock<Translation>[],
): LibraryBlock {
  const language = data.lang ?? 'any';
  const spoken = (key: 'title' | 'bridge'): Words | null => {
    const words = [
      [language, data[key]],
      ...translated.map((read) => [read.file.language ?? '', read.value?.[key]] as const),
    ] as const;
    const given = words.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
    return given.length === 0 ? null : Object.fromEntries(given);
  };
  return Object.freeze({
    id: data.id,
    kind: data.kind,
    origin: file.origin,
    file: file.shown,
    title: spoken('title'),
    bodies: {
      [language]: main.body,
      ...Object.fromEntries(translated.map((read) => [read.file.language ?? '', read.body])),
    },
    text: null,
    placesFacts: main.body.calls.some(({ helper, name }) => helper === 'slot' && name === 'facts'),
    when: conditionsOf(data),
    criteria: data.criteria,
    industries: data.industries,
    offers: data.offers,
    bridge: spoken('bridge'),
    group: data.group ?? null,
    conflictsWith: data.conflicts_with,
    order: data.order,
    version: data.version ?? null,
    status: data.status,
    reviewBy: data.review_by ?? null,
  });
}
