import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import { basename, dirname, relative } from 'node:path';
import { type Statement, statement } from '../foundation/diagnostics/finding.ts';
import type { Problem } from '../foundation/disk/Problem.ts';
import { isGroup } from '../foundation/data/valueAt.ts';
import { findFiles } from '../foundation/disk/findFiles.ts';
import { readInside } from '../foundation/disk/readInside.ts';
import { decodeText } from '../foundation/yaml/decodeText.ts';
import { parseYaml } from '../foundation/yaml/parseYaml.ts';
import type { Loaded } from '../internal/dossier/load.ts';

const settings = 'kam-propose.yaml';
/** The section of the account, up to the next key at the margin; its key may be in quotes, as other programs write it. */
const account = /^(["']?)account\1[ \t]*:.*\n?(?:^(?:[ \t#-].*)?\n?)*/m;

/** What the other dossiers of the workspace say of their clients. */
export interface Neighbours {
  /** Names of other clients, full and short, in every language. */
  readonly clients: readonly string[];
  /** Why the client of a dossier was not looked for, or perhaps not by its whole name. */
  readonly unread: readonly Statement[];
}

type Home = Pick<Loaded, 'workspace' | 'folder' | 'inputs'>;

/**
 * Names of the clients that other dossiers of the workspace are about. Only the account is read. Without a workspace's
 * file only the dossier's own folder is looked through: above it anything could lie.
 */
export function otherClients({ workspace, inputs }: Home): Neighbours {
  const isWorkspace = inputs.some(({ name }) => basename(name) === settings);
  const own = new Set(inputs.map(({ absolute }) => absolute));
  const files = findFiles(workspace, /\.(?:ya?ml|json)$/i, isWorkspace).filter((file) => !own.has(file));
  const read = files.map((file) => ({ file, ...clientIn(file, workspace) }));
  return {
    clients: [...new Set(read.flatMap(({ names }) => names))],
    unread: read.flatMap(({ file, problem }) => (problem === null ? [] : [unreadBecause(problem, file, workspace)])),
  };
}

/** What a file says of a client: its names, none where it is no dossier; and why there may be more. */
interface Client {
  readonly names: readonly string[];
  readonly problem: Problem | 'unclear' | null;
}

const unreadBecause = (problem: Problem | 'unclear', file: string, workspace: string): Statement => {
  const name = relative(workspace, file);
  return problem !== 'unclear' && problem.says === 'large'
    ? statement('I904', 'large', { file: name, size: problem.holes.size ?? '', most: problem.holes.most ?? '' })
    : statement('I904', 'unread', { file: name });
};

/** The client of a dossier; one that looks like a dossier and is not understood is told. */
function clientIn(file: string, workspace: string): Client {
  const roots = [workspace, dirname(file)];
  const { text, problem } = read(roots, dirname(file), file);
  if (text === null) return { names: [], problem };
  if (!text.includes('account')) return { names: [], problem: null };
  const { account: whole, isClear } = accountOf(text);
  if (whole === undefined) return { names: [], problem: account.test(text) ? 'unclear' : null };
  // An account may be in a file of its own.
  const apart = typeof whole === 'string' ? read(roots, dirname(file), whole) : null;
  if (apart !== null && apart.text === null) return { names: [], problem: apart.problem };
  const data = apart === null ? whole : valueOf(apart.text).value;
  if (!isGroup(data)) return { names: [], problem: 'unclear' };
  return { names: [...words(data.name), ...words(data.short_name)], problem: isClear ? null : 'unclear' };
}

/** The account of a dossier; read alone it is understood also where the rest is broken. */
function accountOf(text: string): { readonly account: unknown; readonly isClear: boolean } {
  const section = account.exec(text)?.[0];
  const readings = [...(section === undefined ? [] : [valueOf(section)]), valueOf(text)];
  const known = readings.find(({ value }) => isGroup(value) && value.account !== undefined);
  return known === undefined || !isGroup(known.value)
    ? { account: undefined, isClear: false }
    : { account: known.value.account, isClear: known.isClear };
}

type FileText =
  { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: Client['problem'] };

/** A text in UTF-8 or UTF-16; null where it is neither, or can't be read. */
function read(roots: readonly string[], base: string, name: string): FileText {
  const { bytes, problem } = readInside(roots, base, name, sizeLimits.neighbour);
  if (bytes === null) return { text: null, problem };
  const decoded = decodeText(bytes);
  const text = 'text' in decoded ? decoded.text : wideText(bytes, decoded.encoding);
  return text === null ? { text, problem: 'unclear' } : { text, problem: null };
}

const wide: Readonly<Record<string, string>> = {
  'UTF-16 (little-endian)': 'utf-16le',
  'UTF-16 (big-endian)': 'utf-16be',
};
function wideText(bytes: Uint8Array, encoding: string): string | null {
  const label = wide[encoding];
  return label === undefined ? null : new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
}

/** What a text says, and whether it is written without a mistake. */
function valueOf(text: string): { readonly value: unknown; readonly isClear: boolean } {
  const { tree, diagnostics } = parseYaml(text, '');
  return { value: tree?.value ?? null, isClear: diagnostics.length === 0 };
}

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value.trim()] : isGroup(value) ? Object.values(value).flatMap(words) : [];
