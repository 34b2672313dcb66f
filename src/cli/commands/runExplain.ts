import { explain, type Explanation } from '../../app/explain.ts';
import { explainMargins } from '../../app/explainMargins.ts';
import { type DossierRequest, UsageError } from '../../app/request.ts';
import { didYouMean } from '../../foundation/diagnostics/didYouMean.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { type Io, isForEyes, worldOf } from '../terminal/Io.ts';
import type { DossierOptions } from './options.ts';
import { paletteFor } from '../terminal/palette.ts';
import { blockStory, explainLines, memberStory } from '../terminal/explainLines.ts';
import { findingsJson } from '../../app/findingsJson.ts';
import { priceLines } from '../terminal/priceLines.ts';
import { report } from '../terminal/report.ts';
import { requestOf } from './requestOf.ts';

/** What `explain` takes besides what every command on a dossier takes. */
export interface ExplainOptions extends DossierOptions {
  readonly whyNot?: string;
  readonly member?: string;
  readonly price?: boolean;
}

/** `explain`: the choice on standard output, findings on standard error. */
export function runExplain(file: string, options: ExplainOptions, io: Io): number {
  const request = requestOf(file, options);
  if (options.price === true) return runPrice(request, options, io);
  const result = explain(request, worldOf(io));
  const { explanation, diagnostics, inputs, exit } = result;
  report(diagnostics, inputs, options, io);
  const found = findingsJson(diagnostics, file);
  if (explanation === null) {
    if (options.json) io.stdout(`${JSON.stringify({ ok: false, diagnostics: found }, null, 2)}\n`);
    return exit;
  }
  // The talk goes to standard output here, so that decides on colour.
  const color = paletteFor(options.color, io, 'stdout');
  io.stdout(
    options.json
      ? `${JSON.stringify({ ...part(explanation, options), diagnostics: found }, null, 2)}\n`
      : story(explanation, options, color),
  );
  return exit;
}

/** `explain --price`: what is conceded stays on a terminal, and is never made into a file. */
function runPrice(request: DossierRequest, options: ExplainOptions, io: Io): number {
  if (options.json) throw new UsageError('--price shows costs and margins, for your eyes only: it takes no --json.');
  const { explained, diagnostics, inputs, exit } = explainMargins(request, worldOf(io));
  report(diagnostics, inputs, options, io);
  if (explained === null) return exit;
  io.stdout(priceLines(explained, isForEyes(io), paletteFor(options.color, io, 'stdout')));
  return exit;
}

function story(explanation: Explanation, options: ExplainOptions, color: Palette): string {
  const { block, member } = asked(explanation, options);
  if (block) return blockStory(block, color);
  return member ? memberStory(member, explanation.blocks, color) : explainLines(explanation, color);
}

function part(explanation: Explanation, options: ExplainOptions): object {
  const { block, member } = asked(explanation, options);
  return block ?? member ?? explanation;
}

interface Asked {
  readonly block: Explanation['blocks'][number] | null;
  readonly member: Explanation['members'][number] | null;
}

/** The block or the member that was asked for by its id. */
function asked({ blocks, members }: Explanation, { whyNot, member: who }: ExplainOptions): Asked {
  const block = whyNot === undefined ? null : blocks.find((known) => known.block === whyNot);
  if (block === undefined)
    throw unknown(
      'argument block',
      whyNot ?? '',
      blocks.map((known) => known.block),
    );
  const member = who === undefined ? null : members.find(({ id }) => id === who);
  if (member === undefined)
    throw unknown(
      'member',
      who ?? '',
      members.map(({ id }) => id),
    );
  return { block, member };
}

function unknown(what: string, id: string, known: readonly string[]): UsageError {
  const meant = didYouMean(id, known);
  const hint = meant === null ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`;
  return new UsageError(`There is no ${what} ${id}. ${hint}`);
}
