import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/foundation/diagnostics/diagnose.ts';
import { figures as schema } from '../../../src/internal/dossier/schema/figures.ts';
import { warnOfParts } from '../../../src/internal/business-case/figures.ts';

const warned = (value: string, parts: readonly string[]): readonly string[] =>
  warnOfParts(
    schema.parse({
      pilot: {
        value,
        unit: 'days',
        label: 'L',
        source: 'S',
        as_of: '2026-01-20',
        parts: parts.map((part, i) => ({ label: `Store ${i}`, value: part })),
      },
    }),
  ).map((finding) => `${finding.code} ${finding.path.join('.')}: ${sentencesOf(finding).message}`);

test.each<[string, string, readonly string[], string | null]>([
  ['no parts', '9', [], null],
  ['among them, rounded or not', '9', ['8', '9', '9', '10'], null],
  ['their sum', '36.0', ['8', '9', '9', '10'], null],
  ['the lowest', '8.00', ['8', '10'], null],
  ['below all of them', '-6.5', ['-6', '-2.5'], 'they go from -6 to -2.5 and add up to -8.5.'],
  ['above all of them, and not their sum', '11', ['8', '10'], 'they go from 8 to 10 and add up to 18.'],
  ['of two digits, not by their first', '9', ['10', '100'], 'they go from 10 to 100 and add up to 110.'],
])('%s: %s of %j', (_, value, parts, said) => {
  expect(warned(value, parts)).toEqual(
    said === null ? [] : [`W403 figures.pilot.value: The parts of this figure contradict it: ${said}`],
  );
});
