import { expect, test } from 'vitest';
import { finding } from '../../../src/foundation/diagnostics/finding.ts';
import { diagnose } from '../../../src/foundation/diagnostics/diagnose.ts';
import { isCode } from '../../../src/foundation/diagnostics/messages/codes.ts';
import { messages, type Code } from '../../../src/foundation/diagnostics/messages/index.ts';
import { countFindings, gravestExit, severityOf } from '../../../src/foundation/diagnostics/severity.ts';
import type { Diagnostic } from '../../../src/foundation/diagnostics/Diagnostic.ts';

const of = (...list: readonly Code[]): readonly Diagnostic[] =>
  list.map((code) => diagnose(finding(code, 'expected', { path: [], expected: { form: 'text', holes: {} } }), null));

test.each([
  [of(), 0],
  [of('W205', 'I101'), 0],
  [of('E107'), 1],
  [of('E204', 'W205'), 4],
  [of('E204', 'E107'), 1],
  [of('E204', 'E603', 'E107'), 3],
  [of('E603', 'E700'), 70],
])('%# ends with %s', (diagnostics, exit) => {
  expect(gravestExit(diagnostics)).toBe(exit);
});

test('only errors stop', () => {
  for (const [code, { class: kind }] of Object.entries(messages))
    expect(isCode(code) && severityOf(code) === 'error').toBe(kind !== 'none');
});

test('counts', () => {
  expect(countFindings(of('E107', 'E105', 'W205', 'I101'))).toBe('2 errors, 1 warning, 1 note');
  expect(countFindings(of())).toBe('');
});
