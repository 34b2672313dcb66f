import { basename, dirname } from 'node:path';
import { findFiles } from '../foundation/disk/findFiles.ts';
import { readInside } from '../foundation/disk/readInside.ts';
import { decodeText } from '../foundation/yaml/decodeText.ts';
import { parseYaml } from '../foundation/yaml/parseYaml.ts';
import type { Loaded } from '../internal/dossier/load.ts';

const settings = 'kam-propose.yaml';
const mostBytes = 1024 * 1024;
/** The section of the account, up to the next key at the margin. */
const account = /^account:.*\n?(?:^(?:[ \t#-].*)?\n?)*/m;

type Home = Pick<Loaded, 'workspace' | 'folder' | 'inputs'>;

/**
 * Names of the clients that other dossiers of the workspace are about. Only what stands under `account` is read. Without
 * a workspace's file only the dossier's own folder is looked through: above it anything could lie.
 */
export function otherClients({ workspace, inputs }: Home): readonly string[] {
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
  const told = isRecord(value) ? value.account : null;
  // An account may stand in a file of its own.
  const data = typeof told === 'string' ? valueOf(read(workspace, dirname(file), told)) : told;
  return isRecord(data) ? [...words(data.name), ...words(data.short_name)] : [];
}

function read(root: string, base: string, name: string): string {
  const { bytes } = readInside([root], base, name, mostBytes);
  const decoded = bytes === null ? { text: '' } : decodeText(bytes);
  return 'text' in decoded ? decoded.text : '';
}

const valueOf = (text: string): unknown => parseYaml(text, '').tree?.value ?? null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value.trim()] : isRecord(value) ? Object.values(value).flatMap(words) : [];
