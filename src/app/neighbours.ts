import { sizeLimits } from '../foundation/disk/sizeLimits.ts';
import { basename, dirname, relative } from 'node:path';
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
  /** Dossiers that could not be understood, as the workspace names them. */
  readonly unread: readonly string[];
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
  const read = files.map((file) => ({ file, names: namesIn(file, workspace) }));
  return {
    clients: [...new Set(read.flatMap(({ names }) => names ?? []))],
    unread: read.flatMap(({ file, names }) => (names === null ? [relative(workspace, file)] : [])),
  };
}

/** Names of the client of a dossier; none where it is no dossier, null where it looks like one and is not understood. */
function namesIn(file: string, workspace: string): readonly string[] | null {
  const text = read(workspace, dirname(file), file);
  if (text === null) return null;
  if (!text.includes('account')) return [];
  const whole = accountOf(text);
  if (whole === undefined) return account.test(text) ? null : [];
  // An account may be in a file of its own.
  const apart = typeof whole === 'string' ? read(workspace, dirname(file), whole) : null;
  const data = typeof whole === 'string' ? (apart === null ? null : valueOf(apart)) : whole;
  return isGroup(data) ? [...words(data.name), ...words(data.short_name)] : null;
}

/** The account of a dossier; read alone it is understood also where the rest is broken. */
function accountOf(text: string): unknown {
  const section = account.exec(text)?.[0];
  const values = [...(section === undefined ? [] : [valueOf(section)]), valueOf(text)];
  return values.flatMap((value) => (isGroup(value) && value.account !== undefined ? [value.account] : []))[0];
}

/** A text in UTF-8 or UTF-16; null where it is neither, or can't be read. */
function read(root: string, base: string, name: string): string | null {
  const { bytes } = readInside([root], base, name, sizeLimits.neighbour);
  if (bytes === null) return null;
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : wideText(bytes, decoded.encoding);
}

const wide: Readonly<Record<string, string>> = {
  'UTF-16 (little-endian)': 'utf-16le',
  'UTF-16 (big-endian)': 'utf-16be',
};
function wideText(bytes: Uint8Array, encoding: string): string | null {
  const label = wide[encoding];
  return label === undefined ? null : new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
}

const valueOf = (text: string): unknown => parseYaml(text, '').tree?.value ?? null;

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value.trim()] : isGroup(value) ? Object.values(value).flatMap(words) : [];
