import { SimpleField, type ParagraphChild } from 'docx';
import type { Desk } from '../ground/Desk.ts';
import { plainRuns } from '../ground/runs.ts';

/** "Figure 3." as a field that Word counts itself, set anew where a drawing of the page is no figure here; in digits that it cannot count in, as words. */
export function figureNumber(owner: object, desk: Desk): readonly ParagraphChild[] {
  const numbered = desk.numbers(owner);
  if (numbered === null) return [];
  const { number, follows } = numbered;
  const [before = '', after = ''] = desk.running.figure.split('{number}');
  const counted = desk.counts
    ? [new SimpleField(`SEQ Figure \\* ARABIC${follows ? '' : ` \\r ${number}`}`, number)]
    : plainRuns(number, desk);
  return [...plainRuns(before, desk), ...counted, ...plainRuns(`${after}\u00A0`, desk)];
}
