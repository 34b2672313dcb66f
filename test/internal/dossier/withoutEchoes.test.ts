import { expect, test } from 'vitest';
import { diagnose } from '../../../src/foundation/diagnostics/diagnose.ts';
import type { Diagnostic, Place } from '../../../src/foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../src/foundation/diagnostics/finding.ts';
import { withoutEchoes } from '../../../src/internal/dossier/withoutEchoes.ts';

const at = (line: number, column = 1): Place => ({ file: 'dossier.yaml', line, column, length: 1 });

const misread = diagnose(finding('E101', 'encoding', { path: [], found: 'UTF-16' }), at(3));
const unread: Diagnostic = { ...misread, code: 'E104' };
const strange = (path: readonly string[], suggestion: string | null): Diagnostic =>
  diagnose(finding('E113', 'unknown', { path, found: path.at(-1) ?? '', suggestion }), at(5));
const client = diagnose(finding('E105', 'client', { path: ['account'] }), at(1));
const offer = diagnose(finding('E105', 'offer', { path: ['offer'], lacks: ['summary', 'lines'] }), at(7));
const kind = (path: readonly string[], line: number): Diagnostic =>
  diagnose(finding('E112', 'unknown', { path, found: 'x', kinds: ['pilot'] }), at(line));

test.each<[string, readonly Diagnostic[], readonly Diagnostic[], number]>([
  ['nothing is lost without a reason', [misread], [client, offer, kind(['a'], 3)], 4],
  ['a line that YAML misread is not checked', [unread], [kind(['a'], 3), kind(['a'], 4)], 2],
  ['two checks say the same of one spot', [], [kind(['a'], 9), kind(['b'], 9)], 1],
  ['what is missing is there under a misspelt name', [strange(['acount'], 'account')], [client], 1],
  ['another name is misspelt', [strange(['tame'], 'team')], [client], 2],
  ['nobody knows what was meant', [strange(['acount'], null)], [client], 2],
  ['a group lacks a field that is misspelt in it', [], [strange(['offer', 'sumary'], 'summary'), offer], 1],
  ['a group lacks another field', [], [strange(['offer', 'tems'], 'terms'), offer], 2],
  ['the field is misspelt in another group', [], [strange(['situation', 'sumary'], 'summary'), offer], 2],
])('%s', (_, ofFiles, ofChecks, left) => {
  expect(withoutEchoes(ofFiles, ofChecks)).toHaveLength(left);
});
