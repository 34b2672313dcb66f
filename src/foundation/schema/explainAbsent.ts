import type { Path } from '../data/Path.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Code } from '../diagnostics/messages/index.ts';
import { asks, type Asks } from './asks.ts';
import type { Expected } from './expected.ts';
import { isFlow, pathIn, type Reading } from './Reading.ts';

const missingCodes: readonly Code[] = ['E401', 'E220', 'E105', 'E305'];

/** A field that has to be there and is not. */
export function explainMissing(path: Path, { code, expected }: Expected, reading: Reading): Diagnostic {
  const name = String(path.at(-1) ?? reading.section ?? 'this');
  const missing = missingCodes.includes(code) ? code : 'E105';
  const says = isFlow(path.slice(0, -1), reading) ? 'missingInBraces' : 'missing';
  const found = finding(missing, says, { path: pathIn(reading, path), name, expected });
  return diagnose(found, reading.place(path.slice(0, -1), 'key'));
}

/** A key with nothing behind it. */
export function explainEmpty(path: Path, { code, expected }: Expected, reading: Reading): Diagnostic {
  const asked = asks[expected.form];
  const remark = asked === 'text' ? (reading.remark?.(path) ?? null) : null;
  const at = { path: pathIn(reading, path), expected };
  if (remark !== null) {
    const quoted = JSON.stringify(remark);
    return diagnose(finding('E106', 'emptySign', { ...at, quoted }), reading.place(path, 'key'));
  }
  const says = asked === 'colour' ? 'emptyColor' : emptySays(asked, expected.isNeeded === true);
  const found = finding(missingCodes.includes(code) ? code : 'E106', says, at);
  return diagnose(found, reading.place(path, 'key'));
}

const emptySays = (
  asked: Asks | null,
  isNeeded: boolean,
): 'emptyText' | 'empty' | 'emptyTextNeeded' | 'emptyNeeded' => {
  const says = asked === 'text' ? 'emptyText' : 'empty';
  return isNeeded ? `${says}Needed` : says;
};
