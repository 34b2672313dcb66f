import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { StoppedTemplate } from '../foundation/markup/Meter.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';

/** The files that a template can be in. */
interface Written {
  readonly library: Library;
  readonly inputs: readonly Input[];
}

/** A template that was stopped while it ran: the user's file, and the line of it. */
export function explainStop(fault: StoppedTemplate, { library, inputs }: Written): Diagnostic {
  const { template, line, column } = fault;
  const layout = inputs.find(({ name }) => name === template);
  if (layout !== undefined) return diagnose(ofLayout(fault), { file: layout.name, line, column, length: 1 });
  const block = library.find(({ id }) => id === template);
  // What the package itself says comes to an end, whatever the dossier holds.
  if (block === undefined || block.origin === 'package') throw fault;
  return diagnose(ofBlock(fault), placeIn(block, fault, inputs));
}

function ofLayout({ stop, most, construct }: StoppedTemplate): Finding {
  if (stop === 'refused') return finding('E324', 'printed', { path: [], construct });
  const given = { path: [], most: most.toLocaleString('en') };
  return stop === 'deep' ? finding('E140', 'deep', given) : finding('E140', stop, given);
}

function ofBlock({ stop, most, construct }: StoppedTemplate): Finding {
  if (stop === 'refused') return finding('E324', 'printed', { path: [], construct });
  const given = { path: [], most: most.toLocaleString('en') };
  return stop === 'deep' ? finding('E322', 'deep', given) : finding('E322', stop, given);
}

/** A body is the end of its file, or of its translation's: the front matter stands above. */
function placeIn(
  { file, bodies }: Library[number],
  { line, column }: StoppedTemplate,
  inputs: readonly Input[],
): Place | null {
  const stem = file.replace(/\.md$/i, '.');
  const sources = Object.values(bodies).map(({ source }) => source);
  for (const { name, text } of inputs.filter(({ name: one }) => one.startsWith(stem))) {
    const body = sources.find((source) => text.endsWith(source));
    if (body !== undefined)
      return { file: name, line: line + text.split('\n').length - body.split('\n').length, column, length: 1 };
  }
  return null;
}
