import { isGroup } from '../foundation/data/valueAt.ts';
import type { CalendarDate } from '../foundation/calendar/CalendarDate.ts';
import type { Dossier } from '../internal/dossier/model/Dossier.ts';
import { everyText } from '../internal/dossier/schema/words.ts';
import type { Loaded } from '../internal/dossier/load.ts';
import type { Path } from '../foundation/data/Path.ts';
import { holdsWords } from '../foundation/text/holdsWords.ts';
import { consentOf } from '../internal/references/consent.ts';
import { basename, dirname } from 'node:path';
import { findFiles } from '../foundation/disk/findFiles.ts';
import { readInside } from '../foundation/disk/readInside.ts';
import { decodeText } from '../foundation/yaml/decodeText.ts';
import { parseYaml } from '../foundation/yaml/parseYaml.ts';

/** Words that must not stand in the document, why, and where they come from. */
export interface Forbidden {
  readonly text: string;
  readonly code: 'E303' | 'E901' | 'E902';
  /** Where it is in this dossier; null for what another one says. */
  readonly path: Path | null;
  /** Looked for by its digits, however they are set apart. */
  readonly isPhone?: boolean;
}

/** Everything the leak scan looks for, as plain strings: the publication never sees where they live. */
export const forbiddenWords = (
  dossier: Dossier,
  expiry: CalendarDate,
  { privateWords, allowedNames }: Loaded,
  others: readonly string[],
): readonly Forbidden[] => [
  ...silentReferences(dossier, expiry),
  ...privateWords.map(({ kind, text, path }): Forbidden => ({ text, path, code: 'E901', isPhone: kind === 'phone' })),
  ...foreign(dossier, expiry, others, allowedNames),
];

/** Other clients of the workspace, save those that this document may name: itself, references by name, allowed names. */
function foreign(
  { account, seller, references }: Dossier,
  expiry: CalendarDate,
  others: readonly string[],
  allowed: readonly string[],
): readonly Forbidden[] {
  const named = references.filter((reference) => consentOf(reference, expiry).print === 'named');
  const own = [account.name, account.short_name, seller.name, ...named.map(({ company }) => company)].flatMap(
    everyText,
  );
  const mayStand = [...own, ...allowed];
  return others
    .filter((name) => !mayStand.some((text) => holdsWords(text, name)))
    .map((text): Forbidden => ({ text, code: 'E902', path: null }));
}

/** Companies and people of references that may not be named (D9). */
const silentReferences = (dossier: Dossier, expiry: CalendarDate): readonly Forbidden[] =>
  dossier.references.flatMap((reference, i) => {
    const { print, contact } = consentOf(reference, expiry);
    const forbid = (texts: readonly string[], ...path: string[]): readonly Forbidden[] =>
      texts.map((text) => ({ text, code: 'E303', path: ['references', i, ...path] }));
    const { company, person } = reference;
    const names = print === 'named' ? [] : forbid(everyText(company), 'company');
    if (contact || person === undefined) return names;
    return [
      ...names,
      ...(print === 'named' ? [] : forbid(everyText(person.name), 'person', 'name')),
      ...forbid(everyText(person.email), 'person', 'email'),
      ...forbid(everyText(person.phone), 'person', 'phone').map((word) => ({ ...word, isPhone: true })),
    ];
  });

const settings = 'kam-propose.yaml';
const mostBytes = 1024 * 1024;
/** The section of the account, up to the next key at the margin. */
const account = /^account:.*\n?(?:^(?:[ \t#-].*)?\n?)*/m;

type OwnFiles = Pick<Loaded, 'workspace' | 'folder' | 'inputs'>;

/**
 * Names of the clients that other dossiers of the workspace are about. Only `account` is read. Without
 * a workspace's file only the dossier's own folder is looked through: above it anything could lie.
 */
export function otherClients({ workspace, inputs }: OwnFiles): readonly string[] {
  const isWorkspace = inputs.some(({ name }) => basename(name) === settings);
  const own = new Set(inputs.map(({ absolute }) => absolute));
  const files = findFiles(workspace, /\.ya?ml$/i, isWorkspace).filter((file) => !own.has(file));
  return [...new Set(files.flatMap((file) => namesIn(file, workspace)))];
}

function namesIn(file: string, workspace: string): readonly string[] {
  const text = read(workspace, dirname(file), file);
  const section = account.exec(text)?.[0];
  if (section === undefined) return [];
  const value = valueOf(section);
  const given = isGroup(value) ? value.account : null;
  // An account may stand in a file of its own.
  const data = typeof given === 'string' ? valueOf(read(workspace, dirname(file), given)) : given;
  return isGroup(data) ? [...words(data.name), ...words(data.short_name)] : [];
}

function read(root: string, base: string, name: string): string {
  const { bytes } = readInside([root], base, name, mostBytes);
  const decoded = bytes === null ? { text: '' } : decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}

const valueOf = (text: string): unknown => parseYaml(text, '').tree?.value ?? null;

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value.trim()] : isGroup(value) ? Object.values(value).flatMap(words) : [];
