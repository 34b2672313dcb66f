import type { CalendarDate } from '../../foundation/calendar/CalendarDate.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import type { Statement } from '../../foundation/diagnostics/finding.ts';
import type { Problem } from '../../foundation/disk/Problem.ts';
import type { Edit } from '../../foundation/yaml/editYaml.ts';
import type { Input } from '../../internal/dossier/load.ts';
import type { PartialDossier } from '../../internal/dossier/model/Dossier.ts';
import { heldUntil, type Held } from '../../internal/life/heldUntil.ts';
import { editDossier } from '../editDossier.ts';
import { asDiagnostic, exitFor, hasErrors, reportable, unplaced } from '../findings.ts';
import { readDossier, type ReadDossier } from '../readDossier.ts';
import { UsageError, type World } from '../request.ts';
import { locate } from '../templates/Home.ts';
import { isCalendarDate } from '../../foundation/calendar/CalendarDate.ts';

/** What every command takes that writes down what became of a proposal. */
export interface RecordRequest {
  readonly file: string;
  /** `--date`: today. */
  readonly date: string | undefined;
  readonly allow: readonly string[];
  readonly strict: boolean;
}

/** A dossier into which something is written: what is wrong with the rest of it does not hinder that. */
export interface OpenRecord {
  readonly read: ReadDossier;
  readonly proposal: NonNullable<PartialDossier['proposal']>;
  readonly account: PartialDossier['account'];
  /** From when until when it holds, over or not. */
  readonly held: Held | null;
  readonly today: CalendarDate;
}

/** What came of it. */
export interface Recorded {
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly Input[];
  /** What was done, for the KAM; empty where nothing was. */
  readonly done: readonly string[];
  readonly exit: number;
}

/** Opens a dossier; or why nothing can be written into it. */
export function openRecord({ file, date }: RecordRequest, world: World): OpenRecord | Recorded {
  const read = readDossier(locate(file), date, world);
  const { proposal, account, validity } = read.loaded.partial;
  const { diagnostics, inputs } = read;
  if (proposal === undefined || read.loaded.sources.root === null)
    return {
      diagnostics,
      inputs,
      done: [],
      exit: hasErrors(diagnostics) ? exitFor(diagnostics, { strict: false }) : 1,
    };
  return { read, proposal, account, held: heldUntil(validity, proposal.date ?? read.buildDate), today: read.buildDate };
}

/** Writes edits, unless a warning refuses them; the sentences say what was done. */
export function record(
  { read }: OpenRecord,
  request: RecordRequest,
  {
    edits,
    warnings = [],
    done,
  }: { readonly edits: readonly Edit[]; readonly warnings?: readonly Statement[]; readonly done: readonly string[] },
): Recorded {
  const told = reportable(warnings.map(unplaced), request);
  const exit = exitFor(told, request);
  if (exit !== 0) return { diagnostics: told, inputs: read.inputs, done: [], exit };
  const problem = editDossier(read.loaded.sources, edits);
  if (problem !== null) return stoppedBy(problem, read);
  return { diagnostics: told, inputs: read.inputs, done, exit: 0 };
}

/** Why nothing was written. */
export function stoppedBy(problem: Problem, { inputs }: ReadDossier): Recorded {
  const diagnostics = [asDiagnostic(problem)];
  return { diagnostics, inputs, done: [], exit: exitFor(diagnostics, { strict: false }) };
}

/** A day that was typed as an option. */
export function dayTyped(option: string, typed: string): CalendarDate {
  if (isCalendarDate(typed)) return typed;
  throw new UsageError(`${option} ${typed} is not a date that exists, written YYYY-MM-DD.`);
}
