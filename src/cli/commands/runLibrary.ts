import { libraryCheck, type LibraryRequest, libraryList, type ListedBlock } from '../../app/library.ts';
import type { World } from '../../app/request.ts';
import { type Io, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { warningsIn } from './requestOf.ts';
import { paletteFor } from '../terminal/palette.ts';

import { findingsJson } from '../../app/findingsJson.ts';
import { report } from '../terminal/report.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';

/** What `library` takes besides what every command on a dossier takes. */
export interface LibraryOptions extends DossierOptions {
  readonly dossier: readonly string[];
}

/** `library check` and `library list`. */
export function runLibrary(what: 'check' | 'list', folder: string | null, options: LibraryOptions, io: Io): number {
  const { dossier: dossiers, date, strict } = options;
  const request = { folder, dossiers, date, allow: warningsIn(options.allow), strict };
  const world = worldOf(io);
  return what === 'check' ? runCheck(request, options, world, io) : runList(request, options, world, io);
}

function runCheck(request: LibraryRequest, options: LibraryOptions, world: World, io: Io): number {
  const { blocks, clauses, diagnostics, inputs, exit } = libraryCheck(request, world);
  // What the owner asked for are the notes as well.
  report(diagnostics, inputs, { ...options, verbose: true }, io);
  if (options.json)
    io.stdout(
      `${JSON.stringify({ ok: exit === 0, blocks, clauses, diagnostics: findingsJson(diagnostics, request.dossiers[0] ?? 'dossier.yaml') }, null, 2)}\n`,
    );
  else if (diagnostics.length === 0 && !options.quiet)
    io.stderr(`${blocks} blocks${clauses === 0 ? '' : ` and ${clauses} clauses`}, no findings.\n`);
  return exit;
}

function runList(request: LibraryRequest, options: LibraryOptions, world: World, io: Io): number {
  const { blocks, diagnostics, inputs, exit } = libraryList(request, world);
  report(diagnostics, inputs, options, io);
  const color = paletteFor(options.color, io, 'stdout');
  io.stdout(options.json ? `${JSON.stringify(blocks, null, 2)}\n` : libraryLines(blocks, color));
  return exit;
}

/** The blocks of a library, kind by kind; what is not approved says so. */
function libraryLines(blocks: readonly ListedBlock[], color: Palette): string {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const longest = Math.max(0, ...blocks.map(({ id }) => id.length));
  const lines = kinds.flatMap((kind) => [
    color.quiet(kind.replaceAll('_', ' ')),
    ...blocks.filter((block) => block.kind === kind).map((block) => `  ${line(block, longest, color)}`.trimEnd()),
  ]);
  return lines.map((one) => `${one}\n`).join('');
}

function line({ id, status, origin, languages, criteria, title }: ListedBlock, width: number, color: Palette): string {
  const facts = [
    status === 'approved' ? '' : status,
    origin === 'package' ? 'starter' : '',
    languages.join(' '),
    criteria.join(', '),
  ].filter((fact) => fact !== '');
  const text = [title ?? '', facts.length === 0 ? '' : `(${facts.join('; ')})`].filter((part) => part !== '').join(' ');
  return `${color.strong(id.padEnd(width))}  ${cleanForTerminal(text)}`;
}
