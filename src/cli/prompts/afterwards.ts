import { press } from '../../app/press.ts';
import { build, prepare } from '../../app/build.ts';
import { exitFor } from '../../app/findings.ts';
import { coverageOf } from '../../app/summarise.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { type Io, programName, worldOf } from '../terminal/Io.ts';
import { columnsOf } from '../terminal/columns.ts';
import { installed } from '../terminal/installed.ts';
import { paletteFor } from '../terminal/palette.ts';
import { report } from '../terminal/report.ts';
import { summaryLines } from '../terminal/summaryLines.ts';
import { askYes, type Face } from './talk.ts';

/** What of the command line is still needed. */
interface Wanted {
  readonly date?: string;
  readonly color: boolean;
}

/** When the dossier is written: who gets which argument, what is missing, and the PDF if it is wanted. */
export async function afterwards(file: string, options: Wanted, face: Face, io: Io): Promise<number> {
  const world = worldOf(io);
  const request = { file, date: options.date, allow: [], strict: false, draft: false };
  const talkOptions = { color: options.color, quiet: false, verbose: false };
  const color = paletteFor(options.color, io);
  const prepared = prepare(request, world);
  const exit = exitFor(prepared.diagnostics, request);

  const covered = coverageOf(prepared.read, prepared.composed);
  if (covered.length > 0) face.say(`\n${color.strong('Who gets which argument')}\n`);
  for (const { who, kinds } of covered) {
    const lines = wrapText(kinds.length === 0 ? 'nothing yet' : kinds.join(', '), columnsOf(io) - 8);
    const whom = wrapText(cleanForTerminal(who), columnsOf(io) - 4).join('\n  ');
    face.say(`  ${whom}\n${lines.map((line) => `    ${color.quiet(line)}\n`).join('')}`);
  }
  const hasNews = prepared.diagnostics.some(({ code }) => !code.startsWith('I'));
  face.say(hasNews ? `\n${color.strong('What is missing')}\n` : '\nNothing is missing.\n');
  report(prepared.diagnostics, prepared.inputs, talkOptions, io);
  // At a terminal it was said already.
  if (!io.stdoutIsTerminal) io.stdout(`${file}\n`);
  if (exit !== 0) {
    face.say(`Mend it with  ${programName(io)} wizard ${file}  or in an editor.\n`);
    return exit;
  }

  const wanted = await askYes(face, 'The proposal', 'Build the PDF now?', 'yes');
  if (wanted !== true) {
    face.say(`Build it later with  ${programName(io)} build ${file}\n`);
    return 0;
  }
  const result = await build({ ...request, output: null, outDir: null, force: false }, world, press);
  if (result.file === null || result.summary === null) {
    report(result.diagnostics, result.inputs, talkOptions, io);
    return result.exit;
  }
  io.stdout(`${result.file}\n`);
  face.say(summaryLines(result.summary, color, columnsOf(io)));
  if ((await askYes(face, 'The proposal', 'Open it?', 'yes')) !== true) return result.exit;
  const { openFile } = await installed(import('../terminal/openFile.ts'));
  await openFile(result.file, io);
  return result.exit;
}
