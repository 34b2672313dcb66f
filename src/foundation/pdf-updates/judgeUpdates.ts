import { isA, PdfFault, textOf, wordsOf, type PdfDict, type PdfValue } from '../pdf/PdfValue.ts';
import { readRevision } from '../pdf/readRevision.ts';
import { fullEffort } from '../pdf/readValue.ts';
import type { Revision } from '../pdf/Revision.ts';
import type { Afterwards, Change, FilledField, SignatureSeen } from './Afterwards.ts';
import { judgeRevision } from './judgeRevision.ts';
import { isOverAll, signatureIn } from './judgeSignature.ts';
import { State } from './State.ts';

/** More than any proposal is signed and saved. */
const mostUpdates = 64;

/**
 * What was appended to a file that is known to be whole up to `end` (ISO 32000-1, 7.5.6): signatures and filled fields, and
 * everything else as a change. Each update is looked at, also one that a later one takes back: somebody may have signed it.
 */
export function judgeUpdates(bytes: Buffer, end: number): Afterwards {
  try {
    return judgeAll(bytes, end);
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return { changes: [{ what: 'unreadable', object: null }], signatures: [], filled: [] };
  }
}

function judgeAll(bytes: Buffer, end: number): Afterwards {
  const effort = fullEffort();
  const file = readRevision(bytes.subarray(0, end), behindHead(bytes), effort);
  const before = new State(file.objects);
  const { trailer } = file;
  const changes: Change[] = [];
  const signed = new Map<string, SignatureSeen>();
  let [now, table] = [before, file.table];
  let at = end;
  for (let turn = 0; !isDone(bytes, at); turn += 1) {
    if (turn === mostUpdates) throw new PdfFault('updates without an end');
    const update = readRevision(bytes, at, effort);
    if (update.trailer.entries.get('Prev') !== table) throw new PdfFault('an update of another file');
    now = now.after(update.objects);
    changes.push(...judgeRevision(update, { bytes, trailer, before, now }));
    for (const [key, signature] of signaturesIn(now, trailer, update)) if (!signed.has(key)) signed.set(key, signature);
    [table, at] = [update.table, update.end];
  }
  const different = new Map(changes.map((change) => [`${change.what} ${change.object}`, change]));
  return { changes: [...different.values()], signatures: [...signed.values()], filled: filledIn(now, before, trailer) };
}

/** Behind the two lines with which a file begins. */
function behindHead(bytes: Buffer): number {
  const first = bytes.indexOf('\n');
  return bytes[first + 1] === 0x25 ? bytes.indexOf('\n', first + 1) + 1 : first + 1;
}

/** Whether nothing follows but the end of a line. */
const isDone = (bytes: Buffer, at: number): boolean => /^\r?\n?$/.test(bytes.toString('latin1', at, at + 3));

const fieldsOf = (state: State, trailer: PdfDict): readonly PdfValue[] =>
  state.items(state.dict(state.dict(trailer.entries.get('Root'))?.entries.get('AcroForm'))?.entries.get('Fields'));

/** The signatures that a file bears, each by the object that holds it. */
function signaturesIn(now: State, trailer: PdfDict, { end }: Revision): readonly (readonly [string, SignatureSeen])[] {
  return fieldsOf(now, trailer).flatMap((place): readonly (readonly [string, SignatureSeen])[] => {
    const field = now.dict(place);
    const value = field?.entries.get('V');
    const signature = signatureIn(now.dict(value));
    if (field === null || signature === null) return [];
    const seen = {
      field: textIn(field, 'T', now) ?? '',
      name: textIn(signature, 'Name', now),
      at: momentOf(textIn(signature, 'M', now)),
      isWhole: isOverAll(signature, end),
    };
    return [[textOf(value), seen]];
  });
}

function textIn(dict: PdfDict, key: string, state: State): string | null {
  const value = state.resolve(dict.entries.get(key));
  return isA('text', value) ? wordsOf(value) : null;
}

/** `D:20261128145153+01'00'` (7.9.4) as `2026-11-28 14:51`, by the clock of whoever signed. */
const momentOf = (written: string | null): string | null =>
  written?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d).*$/s, '$1-$2-$3 $4:$5') ?? null;

/** Fields of the form that hold something else than they came with. */
function filledIn(now: State, before: State, trailer: PdfDict): readonly FilledField[] {
  return fieldsOf(before, trailer).flatMap((place) => {
    const [field, old] = [now.dict(place), before.dict(place)];
    const value = now.resolve(field?.entries.get('V'));
    if (field === null || old === null || textOf(value) === textOf(before.resolve(old.entries.get('V')))) return [];
    const said = isA('text', value) ? wordsOf(value) : isA('name', value) && value.name !== 'Off' ? 'yes' : null;
    if (said === null || said === '') return [];
    return [{ field: textIn(field, 'T', now) ?? '', label: textIn(field, 'TU', now) ?? '', value: said }];
  });
}
