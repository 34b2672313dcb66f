import { ejectTemplate, listTemplates, type ListedTemplate } from '../../app/templateFiles.ts';
import type { TemplateKind } from '../../app/templates/kinds.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import { gravestExit } from '../../foundation/diagnostics/severity.ts';
import type { Io } from '../terminal/Io.ts';
import { report } from '../terminal/report.ts';

/** What `themes list` and its like take. */
export interface ListOptions {
  readonly json: boolean;
}

/** What `themes eject` and its like take. */
export interface EjectOptions {
  readonly to?: string;
  readonly color: boolean;
}

/** `themes list` and its like. */
export function runTemplateList(kind: TemplateKind, { json }: ListOptions, io: Io): number {
  const listed = listTemplates(kind);
  io.stdout(json ? `${JSON.stringify(listed, null, 2)}\n` : linesOf(listed));
  return 0;
}

function linesOf(listed: readonly ListedTemplate[]): string {
  const width = Math.max(0, ...listed.map(({ name }) => name.length));
  const lines = listed.map(({ name, origin, file, replaces }) => {
    const note = replaces ? ', instead of the built-in one' : '';
    const whose = origin === 'package' ? 'built-in' : `${file}${note}`;
    return `${cleanForTerminal(name).padEnd(width)}  ${cleanForTerminal(whose)}\n`;
  });
  return lines.join('');
}

/** `themes eject NAME` and its like. */
export function runTemplateEject(kind: TemplateKind, name: string, { to, color }: EjectOptions, io: Io): number {
  const { file, problem } = ejectTemplate({ kind, name, to: to ?? null });
  if (problem === null) {
    io.stdout(`${file}\n`);
    return 0;
  }
  const found = [problem];
  report(found, [], { color, quiet: false, verbose: false }, io);
  return gravestExit(found);
}
