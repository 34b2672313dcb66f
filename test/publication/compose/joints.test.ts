import { expect, test } from 'vitest';
import { checkData } from '../../wall/buildData.ts';
import { everything } from '../../wall/canaries.ts';
import { isRecord } from '../../examples/runsOf.ts';

/** The words of the program itself, those for somebody who hears them too. */
function ownWords(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(ownWords);
  if (!isRecord(node)) return [];
  if (node.type === 'text') return node.source === null ? [String(node.value)] : [];
  return Object.entries(node).flatMap(([key, item]) =>
    (key === 'summary' || key === 'alt') && typeof item === 'string' ? [item] : ownWords(item),
  );
}

const all = isRecord(everything) ? everything : {};
const part = (name: string): object => (isRecord(all[name]) ? all[name] : {});

const weeks = [
  { id: 'kickoff', text: 'بدء', phase: 'إعداد', week: 1, review: true },
  { id: 'golive', text: 'تشغيل', phase: 'بناء', week: 6, after: ['kickoff'] },
];
const spans = weeks.map(({ week, ...more }) => ({ ...more, from: week }));

// In Arabic a comma is ، and a semicolon ؛, wherever the program puts two things side by side.
test.each([
  ['spans', spans],
  ['weeks', weeks],
])('every joint is that of the language: Arabic, a plan of %s', (_, milestones) => {
  const { composed, diagnostics } = checkData({
    ...all,
    proposal: { ...part('proposal'), language: 'ar' },
    offer: { ...part('offer'), milestones },
    signatories: { approved_by: [{ name: 'Una Bell', position: 'Managing Director' }, { name: 'Per Dahl' }] },
  });
  if (composed === null) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  const own = ownWords(composed.document);
  expect(own.join('')).toContain('، ');
  expect(own.filter((words) => /[,;?](?!\d)/u.test(words))).toEqual([]);
});
