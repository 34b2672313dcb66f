import { prepare } from '../../../src/app/build.ts';
import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';
import { put } from '../../cli/workFolder.ts';

const world = { now: Date.UTC(2026, 10, 23, 9), sourceDateEpoch: undefined };

/** All findings of a dossier, in a folder that has what it names. */
export function findingsOf(folder: string, text: string): readonly Diagnostic[] {
  const file = put(folder, 'dossier.yaml', text);
  const request = { file, date: undefined, allow: [], strict: false, draft: false };
  return prepare(request, world).diagnostics;
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** A finding in a word, with its sentence for whoever reads why a test fails. */
export const briefly = ({ code, says, place, message, fix }: Diagnostic): string =>
  `${code}.${says}:${place?.line ?? 0} ${message} ${fix ?? ''}`;
