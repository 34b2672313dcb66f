import { libraryCheck } from '../../app/libraryCheck.ts';
import type { LibraryRequest } from '../../app/libraryFiles.ts';
import { libraryList } from '../../app/libraryList.ts';
import type { World } from '../../app/Session.ts';
import type { Io } from '../Io.ts';
import type { LibraryOptions } from '../options.ts';
import { colorLevel } from '../terminal/colorLevel.ts';
import { libraryLines } from '../terminal/libraryLines.ts';
import { paletteFor } from '../terminal/paletteFor.ts';
import { report } from '../terminal/report.ts';
import { worldOf } from '../requestOf.ts';

/** `library check` and `library list`. */
export function runLibrary(what: 'check' | 'list', folder: string | null, options: LibraryOptions, io: Io): number {
  const { dossier: dossiers, date, allow, strict } = options;
  const request = { folder, dossiers, date, allow, strict };
  const world = worldOf(io);
  return what === 'check' ? runCheck(request, options, world, io) : runList(request, options, world, io);
}

function runCheck(request: LibraryRequest, options: LibraryOptions, world: World, io: Io): number {
  const { blocks, diagnostics, inputs, exit } = libraryCheck(request, world);
  // What the owner asked for are the notes as well.
  report(diagnostics, inputs, { ...options, verbose: true }, io);
  if (options.json)
    io.stdout(`${JSON.stringify({ ok: exit === 0, blocks, diagnostics: diagnostics.map(short) }, null, 2)}\n`);
  else if (diagnostics.length === 0 && !options.quiet) io.stderr(`${blocks} blocks, and nothing to do.\n`);
  return exit;
}

function runList(request: LibraryRequest, options: LibraryOptions, world: World, io: Io): number {
  const { blocks, diagnostics, inputs, exit } = libraryList(request, world);
  report(diagnostics, inputs, options, io);
  const color = paletteFor(colorLevel(options.color, { ...io, stderrIsTerminal: io.stdoutIsTerminal }));
  io.stdout(options.json ? `${JSON.stringify(blocks, null, 2)}\n` : libraryLines(blocks, color));
  return exit;
}

const short = ({ code, place }: ReturnType<typeof libraryCheck>['diagnostics'][number]): object => ({
  code,
  file: place?.file ?? null,
  line: place?.line ?? null,
});
