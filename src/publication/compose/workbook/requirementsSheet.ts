import type { RequirementFacts } from '../../../proposal/Requirement.ts';
import type { Sheet, SheetRow } from '../../document/Workbook.ts';
import { textRun } from '../../locale/phrase.ts';
import type { Composer } from '../pieces/Composer.ts';
import { answerKey } from '../pieces/requirementMarks.ts';
import { text } from './cells.ts';
import { plainTable, rowOf } from './plainTable.ts';
import { sheetOf } from './sheets.ts';

/** What the client asks for, point by point, each with its answer. */
export function requirementsSheet(composer: Composer): Sheet {
  const { words, proposal } = composer;
  const table = plainTable(composer, [
    words('requirements.no'),
    words('requirements.text'),
    words('requirements.answer'),
    words('requirements.how'),
  ]);
  const body = proposal.requirements.flatMap((one, i): readonly SheetRow[] => [
    ...groupHead(composer, one, proposal.requirements[i - 1]),
    rowOfOne(composer, one),
  ]);
  const name = words('workbook.requirements');
  return sheetOf(composer, { name, title: words('requirements.title'), tables: [{ table, body }] });
}

/** The name of a group over the first of those that follow each other. */
function groupHead(
  { words, start }: Composer,
  { group }: RequirementFacts,
  before: RequirementFacts | undefined,
): readonly SheetRow[] {
  const isSame = (before?.group?.text ?? null) === (group?.text ?? null);
  if (isSame) return [];
  return [rowOf('group', null, text(group === null ? words('requirements.others') : start(group)))];
}

function rowOfOne(
  { words, say, start }: Composer,
  { no, text: asked, answer, how, source }: RequirementFacts,
): SheetRow {
  const from = source === null ? [] : [...textRun(' · '), ...start(source)];
  return rowOf(
    'body',
    text(say(no)),
    text([...start(asked), ...from]),
    text(words(answerKey[answer])),
    text(how === null ? [] : start(how)),
  );
}
