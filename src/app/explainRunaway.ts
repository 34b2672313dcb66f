import { diagnose } from '../foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../foundation/diagnostics/Diagnostic.ts';
import { finding, type Finding } from '../foundation/diagnostics/finding.ts';
import type { RunawayTemplate } from '../foundation/markup/Meter.ts';
import type { Input } from '../internal/dossier/load.ts';
import type { Library } from '../internal/library/LibraryBlock.ts';

/** The files that a template can be in. */
interface Written {
  readonly library: Library;
  readonly inputs: readonly Input[];
}

/** A template that was stopped because it went on and on: the user's file, and the line of it. */
export function explainRunaway(fault: RunawayTemplate, { library, inputs }: Written): Diagnostic {
  const { template, line, column } = fault;
  const layout = inputs.find(({ name }) => name === template);
  if (layout !== undefined) return diagnose(ofLayout(fault), { file: layout.name, line, column, length: 1 });
  const block = library.find(({ id }) => id === template);
  // What the package itself says comes to an end, whatever the dossier holds.
  if (block === undefined || block.origin === 'package') throw fault;
  return diagnose(ofBlock(fault), placeIn(block, fault, inputs));
}

function ofLayout({ excess, most }: RunawayTemplate): Finding {
  return excess === 'depth'
    ? finding('E140', 'deep', { path: [] })
    : finding('E140', excess, { path: [], most: most.toLocaleString('en') });
}

function ofBlock({ excess, most }: RunawayTemplate): Finding {
  return excess === 'depth'
    ? finding('E322', 'deep', { path: [] })
    : finding('E322', excess, { path: [], most: most.toLocaleString('en') });
}

/** A body is the end of its file, or of its translation's: the front matter stands above. */
function placeIn(
  { file, bodies }: Library[number],
  { line, column }: RunawayTemplate,
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
