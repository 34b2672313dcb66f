import type { People, Person } from '../../document/DisplayBlock.ts';
import type { Inlines } from '../../document/Inline.ts';
import type { ColorToken } from '../../theme/color.ts';
import { plainRun } from '../text/plainText.ts';
import { beside, blank, layText, stack } from '../ground/layText.ts';
import { columnsOf, type Extent } from '../ground/pageFrame.ts';
import type { Place } from '../ground/Setting.ts';
import { makeSlice, type Box, type Slice } from '../ground/Slice.ts';
import { makeTag } from '../ground/Tag.ts';
import { ruleBox } from '../ground/draw.ts';

const inRow = 3;
const underRule = 5;

function layPerson(
  { name, position, task, contacts, answers }: Person,
  label: Person['task'],
  at: Extent,
  place: Place,
): Box {
  const { setting, parent } = place;
  const p = () => makeTag('P', parent);
  const does = label ?? task;
  return stack([
    ruleBox(at, 'hair', setting),
    blank(underRule),
    layText(name, 'small', at, makeTag('H2', parent), setting, { weight: 600 }),
    layText(position, 'small', at, p(), setting, { color: 'ink2' }),
    ...(does === null ? [] : [layText(does, 'small', at, p(), setting, { color: 'ink2' })]),
    ...[...contacts, ...(answers === undefined ? [] : [answers])].map((line) =>
      layText(line, 'small', at, p(), setting),
    ),
  ]);
}

/** One person alone: name, what this person is and does, and the contacts, a line each. */
function layAlone({ person, label }: People['contact'], { setting, wide, parent }: Place): Box {
  const line = (words: readonly Inlines[], color: ColorToken): Box =>
    layText(dotted(words), 'small', wide, makeTag('P', parent), setting, { color });
  return stack([
    ruleBox(wide, 'hair', setting),
    blank(underRule),
    layText(person.name, 'small', wide, makeTag('H2', parent), setting, { weight: 600 }),
    line([person.position, label], 'ink2'),
    line([...person.contacts, ...(person.answers === undefined ? [] : [person.answers])], 'ink'),
  ]);
}

const dotted = (lines: readonly Inlines[]): Inlines =>
  lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [...plainRun('\u00A0· '), ...line]));

/** Everybody with position and contact, three in a row, the single contact first: for a short document. */
export function layContactList({ contact, others }: People, place: Place): readonly Slice[] {
  const { setting, wide } = place;
  if (others.length === 0) return [makeSlice(layAlone(contact, place))];
  const columns = columnsOf(wide, inRow, setting.theme.grid.gutter);
  const all = [{ person: contact.person, label: contact.label }, ...others.map((person) => ({ person, label: null }))];
  return Array.from({ length: Math.ceil(all.length / inRow) }, (_, row) =>
    makeSlice(
      beside(
        all
          .slice(row * inRow, (row + 1) * inRow)
          .map(({ person, label }, i) => layPerson(person, label, columns[i] ?? wide, place)),
      ),
      { space: row === 0 ? 0 : setting.theme.space.m },
    ),
  );
}
