import type * as z from 'zod/mini';
import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Path } from '../../foundation/data/Path.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../../foundation/diagnostics/finding.ts';
import { readTemplate, type Template } from '../../foundation/markup/readTemplate.ts';
import { readSection } from '../../foundation/schema/readSection.ts';
import type { BlockFile } from './blockFiles.ts';
import { checkBody } from './checkBody.ts';
import { frontMatter, translation, type FrontMatter, type Translation, readCondition } from './frontMatter.ts';
import type { Condition, LibraryBlock } from './LibraryBlock.ts';
import { shippedBlocks } from './shippedBlocks.ts';

import { parseYaml } from '../../foundation/yaml/parseYaml.ts';
import type { Tree } from '../../foundation/yaml/locate.ts';

/** What a body may call, and the languages there are: the publication decides, and hands both over. */
export interface Speech {
  readonly helpers: ReadonlySet<string>;
  readonly languages: readonly string[];
}

/** A file with what was understood of it, and everything that is wrong. */
export interface ReadBlock<T> {
  readonly file: BlockFile;
  readonly value: T | null;
  readonly body: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the file of a block: front matter, conditions, body. Those of the package were read when the program was built. */
export function readBlock(file: BlockFile, speech: Speech): ReadBlock<FrontMatter> {
  const shipped = file.origin === 'package' ? shippedBlocks.get(file.text) : undefined;
  if (shipped !== undefined) return { file, ...shipped, diagnostics: [] };
  const split = splitFrontMatter(file.text, file.shown);
  const found: Diagnostic[] = [];
  const value = readHead(split, frontMatter, found);
  if (value !== null) found.push(...conditionFaults(value, split, file), ...headFaults(value, split, file, speech));
  return finished(file, split, value, found, speech);
}

/** Reads `<id>.<lang>.md`: title, bridge and body in another language. */
export function readTranslation(file: BlockFile, speech: Speech): ReadBlock<Translation> {
  const split = splitFrontMatter(file.text, file.shown);
  const found: Diagnostic[] = [];
  const value = readHead(split, translation, found);
  const { language } = file;
  if (language !== null && !speech.languages.includes(language))
    found.push(diagnose(unknownLanguage([], language, speech), startOf(file)));
  return finished(file, split, value, found, speech);
}

function finished<T>(
  file: BlockFile,
  split: Split,
  value: T | null,
  found: readonly Diagnostic[],
  { helpers }: Speech,
): ReadBlock<T> {
  const body = readTemplate(split.body, helpers, 'E322');
  const diagnostics = [...split.diagnostics, ...found, ...checkBody(body, { shown: file.shown, above: split.above })];
  return { file, value, body, diagnostics };
}

function readHead<S extends z.ZodMiniType>({ head }: Split, schema: S, found: Diagnostic[]): z.output<S> | null {
  if (head === null) return null;
  const reading = { section: null, sections: [], schema, value: head.value, place: head.place };
  return readSection(schema, reading, (more) => found.push(...more)) ?? null;
}

const startOf = ({ shown }: BlockFile): Diagnostic['place'] => ({ file: shown, line: 1, column: 1, length: 1 });

/** The conditions that could be read. */
export const conditionsOf = ({ when }: FrontMatter): readonly Condition[] =>
  Object.entries(when).flatMap(([path, value]) => {
    const condition = readCondition(path, value);
    return 'wrong' in condition ? [] : [condition];
  });

const conditionFaults = ({ when }: FrontMatter, { head }: Split, file: BlockFile): readonly Diagnostic[] =>
  Object.entries(when).flatMap(([path, value]): readonly Diagnostic[] => {
    const condition = readCondition(path, value);
    if (!('wrong' in condition)) return [];
    const place = head?.place(['when', path], 'key') ?? startOf(file);
    return [diagnose(condition.wrong, place)];
  });

/** A name that is not the file's, a language that does not exist, words in no language. */
function headFaults(value: FrontMatter, split: Split, file: BlockFile, speech: Speech): readonly Diagnostic[] {
  const at = (key: string): Diagnostic['place'] => split.head?.place([key]) ?? null;
  const found: Diagnostic[] = [];
  if (value.id !== file.id) {
    const otherId = finding('E321', 'otherId', { path: ['id'], found: value.id, file: file.name, id: file.id });
    found.push(diagnose(otherId, at('id')));
  }
  if (value.lang !== undefined && !speech.languages.includes(value.lang))
    found.push(diagnose(unknownLanguage(['lang'], value.lang, speech), at('lang')));
  if (value.lang === undefined && speaks(value, split.body))
    found.push(diagnose(finding('E325', 'noLanguage', { path: ['lang'] }), at('kind')));
  return found;
}

const unknownLanguage = (path: Path, found: string, { languages }: Speech): Finding =>
  finding('E111', 'unknown', { path, found, languages });

const speaks = ({ title, bridge }: FrontMatter, body: string): boolean =>
  title !== undefined || bridge !== undefined || /\p{L}/u.test(body.replaceAll(/\{\{[^{}]*\}\}/g, ''));

/** Whether a block takes part at all: what is wrong with a draft is its owner's matter, and stops nobody. */
export const isInUse = ({ status }: Pick<LibraryBlock, 'status'>): boolean => status === 'approved';

interface Split {
  readonly head: Tree | null;
  readonly body: string;
  /** Lines above the body. */
  readonly above: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts a block into its front matter, read as YAML with places of the whole file, and its body. */
function splitFrontMatter(text: string, shown: string): Split {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (!isFence(lines[0]) || end < 0) {
    const place = { file: shown, line: 1, column: 1, length: Math.max(1, lines[0]?.length ?? 1) };
    const diagnostic = diagnose(finding('E320', 'none', { path: [] }), place);
    return { head: null, body: '', above: 0, diagnostics: [diagnostic] };
  }
  // An empty line in place of the first fence: places count as in the file.
  const { tree, diagnostics } = parseYaml(`\n${lines.slice(1, end).join('\n')}\n`, shown);
  return { head: tree, body: lines.slice(end + 1).join('\n'), above: end + 1, diagnostics };
}
