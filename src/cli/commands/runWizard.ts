import { asDiagnostic } from '../../app/findings.ts';
import { dropDraft, findDraft, keepDraft } from '../../app/wizard/draft.ts';
import { gravestExit } from '../../foundation/diagnostics/severity.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { finish } from '../../app/wizard/finish.ts';
import { openDossier, type Opened } from '../../app/wizard/openDossier.ts';
import { begin, type State } from '../../app/wizard/State.ts';
import { type Io, programName, worldOf } from '../terminal/Io.ts';
import { installed } from '../terminal/installed.ts';
import { askYes, type Face, talk } from '../prompts/talk.ts';
import { afterwards } from '../prompts/afterwards.ts';
import { paletteFor } from '../terminal/palette.ts';
import { columnsOf } from '../terminal/columns.ts';
import { report } from '../terminal/report.ts';

/** What `wizard` takes. */
export interface WizardOptions {
  readonly from?: string;
  readonly date?: string;
  readonly color: boolean;
}

const nobody = (program: string): string => `error: the wizard asks questions, and there is no terminal to ask them at.
Without one, begin with  ${program} init  and edit the files that it makes,
then build with          ${program} build dossier.yaml
`;

const stopped = 130;

/** `wizard`: talks, writes the dossier when everything is answered, and offers to build. */
export async function runWizard(file: string | undefined, options: WizardOptions, io: Io): Promise<number> {
  if (io.terminal === undefined) {
    io.stderr(nobody(programName(io)));
    return 2;
  }
  const world = worldOf(io);
  const opened = openDossier({ file, from: options.from, date: options.date }, world);
  const talkOptions = { color: options.color, quiet: false, verbose: false };
  if (!('setting' in opened)) {
    report(opened.diagnostics, opened.inputs, talkOptions, io);
    if (opened.inputs.length > 0) io.stderr('Mend this in the file first, then come back to the wizard.\n');
    return gravestExit(opened.diagnostics);
  }
  const { inquirerFace } = await installed(import('../prompts/inquirerFace.ts'));
  const color = paletteFor(options.color, io);
  const face = inquirerFace(io.terminal, color);
  try {
    face.say(greeting(opened, color, columnsOf(io)));
    return await sitTogether(opened, options, face, io);
  } finally {
    face.letGo();
  }
}

/** The talk, from the first question to the PDF. */
async function sitTogether(opened: Opened, options: WizardOptions, face: Face, io: Io): Promise<number> {
  const color = paletteFor(options.color, io);
  const talkOptions = { color: options.color, quiet: false, verbose: false };
  if (opened.beyond.length > 0) face.say('\nThis cannot be asked, and has to be mended in the file:\n\n');
  report(opened.beyond, opened.inputs, talkOptions, io);

  const start = await resume(opened, face, io);
  if (start === null) return stopped;
  const end = await talk(start, face, (state) => {
    keep(state, opened, io);
  });
  if (end.outcome === null) {
    face.say(farewell(end, opened, io));
    return stopped;
  }
  const { written, problem } = finish(opened, end.outcome);
  if (problem) {
    const found = [asDiagnostic(problem)];
    report(found, [], talkOptions, io);
    face.say(farewell(end, opened, io));
    return gravestExit(found);
  }
  dropDraft(io.env, opened.target);
  face.say(written.length === 0 ? '\nNothing has changed.\n' : `\n${color.strong('Written:')} ${written.join(', ')}\n`);
  return afterwards(opened.target, options, face, io);
}

const howTo =
  'Enter alone leaves open what is optional. < and Enter goes one step back, as often as you like: every answer is kept. In a list, choose the line with the arrow. Ctrl-C stops and keeps a draft.';

function greeting({ setting, target, from }: Opened, color: Palette, width: number): string {
  const what = {
    new: `A new dossier: ${target}`,
    mend: `${target}: only what is wrong or missing is asked`,
    renew: `${target}: the next proposal after ${from ?? ''}`,
  }[setting.mode];
  const lines = wrapText(howTo, width - 1).map((line) => `${color.quiet(line)}\n`);
  return `${color.strong(what)}\n${lines.join('')}`;
}

/** Goes on with the draft if there is one and the person wants to. */
async function resume({ setting, target, from }: Opened, face: Face, io: Io): Promise<State | null> {
  const draft = findDraft(io.env, target, from);
  if (draft === null) return begin(setting);
  const { answers, remembered } = draft;
  const count = answers.length === 1 ? 'the answer' : `the ${answers.length} answers`;
  const prompt =
    answers.length === 0
      ? 'Begin again, with your answers of last time offered?'
      : `Go on after ${count} you gave last time?`;
  const goOn = await askYes(face, 'A draft', prompt, 'yes');
  if (goOn === null) return null;
  return goOn ? begin(setting, answers, new Map(remembered.map(({ key, answer }) => [key, answer]))) : begin(setting);
}

/** After every answer, so that a closed window loses nothing either. */
function keep({ answers, remembered }: State, { target, from }: Opened, io: Io): void {
  if (remembered.size === 0) return;
  const everything = Array.from(remembered, ([key, answer]) => ({ key, answer }));
  keepDraft(io.env, { file: target, from, answers, remembered: everything });
}

function farewell({ remembered: answers }: State, { target, from }: Opened, io: Io): string {
  const [program, width] = [programName(io), columnsOf(io)];
  if (answers.size === 0) return '\nStopped. Nothing was written.\n';
  const again = from === null ? typed(target) : `--from ${typed(from)} ${typed(target)}`;
  const kept = answers.size === 1 ? 'Your answer is' : `Your ${answers.size} answers are`;
  const lines = wrapText(`Stopped. ${kept} kept; no dossier was written. Go on with`, width - 1);
  return `\n${lines.join('\n')}\n  ${program} wizard ${again}\n`;
}

/** A name as a shell takes it. */
const typed = (file: string): string => (/^[\w./\\:+-]+$/.test(file) ? file : `"${file}"`);
