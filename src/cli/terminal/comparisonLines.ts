import type { Named } from '../../app/compare.ts';
import type { Listed, ListedComment, ListedDifference, Standing } from '../../app/listDifferences.ts';
import type { WrittenAt } from '../../app/traceWords.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { counted } from '../../foundation/text/counted.ts';
import { changedWords, shortly } from './changedWords.ts';

/** Which proposals are held against each other. */
export interface Headed {
  readonly ours: Named;
  readonly theirs: Named | null;
  readonly returned: string;
}

const columns = 80;
const label = 9;

/** What differs, one after the other: where, ours, theirs, and where it stands in the dossier. Clear without colour. */
export function comparisonLines({ differences, comments }: Listed, headed: Headed, color: Palette): string {
  const lines = [
    ...headOf(headed, color),
    ...(differences.length + comments.length === 0 ? ['', 'Nothing differs.'] : []),
    ...(['price', 'terms', 'words'] as const).flatMap((concern) => {
      const own = differences.filter((one) => one.concerns === concern);
      return own.length === 0
        ? []
        : [
            '',
            color.strong(`${titles[concern]}: ${counted(own.length, 'difference')}`),
            ...own.flatMap((one) => differenceLines(one, color)),
          ];
    }),
    ...(comments.length === 0
      ? []
      : [
          '',
          color.strong(counted(comments.length, 'comment')),
          ...comments.flatMap((one) => commentLines(one, color)),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

const titles = { price: 'Price', terms: 'Terms', words: 'Other words' } as const;

/** Which proposal it is, and which the other says it is, where that is another: before all. */
function headOf({ ours, theirs, returned }: Headed, color: Palette): readonly string[] {
  const own = nameOf(ours);
  const other = theirs === null ? 'does not say which proposal it holds' : nameOf(theirs);
  const lines = [color.strong(cleanForTerminal(own))];
  return other === own
    ? [...lines, color.quiet(cleanForTerminal(returned))]
    : [...lines, color.error(cleanForTerminal(`${returned}: ${other}`))];
}

const nameOf = ({ number, revision, title }: Named): string =>
  `${number === null ? '' : `${number}, `}${title}, revision ${revision}`;

const kinds = {
  changed: 'changed',
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  split: 'cut into several',
  joined: 'joined into one',
  struck: 'struck through by hand',
} as const satisfies Readonly<Record<ListedDifference['kind'], string>>;

function differenceLines(one: ListedDifference, color: Palette): readonly string[] {
  const { kind, where, isRow, tracked, by, dossier, isBeside, changes } = one;
  const what = `${isRow ? 'row ' : ''}${kinds[kind]}`;
  const how = { yes: `tracked${namesOf(by)}`, partly: `tracked in part${namesOf(by)}`, no: 'not tracked' }[tracked];
  const said = changedWords(one);
  const isSame = kind === 'split' || kind === 'joined' || (kind === 'moved' && changes.length === 0);
  return [
    '',
    `  ${color.strong(cleanForTerminal(`${what} · ${placeOf(where)}`))}  ${color.quiet(cleanForTerminal(how))}`,
    ...(said.ours === null ? [] : labelled('ours', said.ours, (line) => line)),
    ...(said.theirs === null || isSame ? [] : labelled('theirs', said.theirs, (line) => line)),
    ...sourceLines(dossier, isBeside ? 'beside' : 'dossier', color),
  ];
}

const namesOf = (by: readonly string[]): string => (by.length === 0 ? '' : shortly(`, ${by.slice(0, 5).join(', ')}`));

function commentLines(one: ListedComment, color: Palette): readonly string[] {
  const { by, on, text, about, answers, isResolved, where, paragraph, dossier } = one;
  const who = [
    shortly(by ?? 'somebody'),
    on?.slice(0, 10),
    answers === null ? null : 'an answer',
    isResolved ? 'resolved' : null,
  ];
  return [
    '',
    `  ${color.strong(cleanForTerminal(placeOf(where)))}  ${color.quiet(cleanForTerminal(who.flatMap((each) => each ?? []).join(', ')))}`,
    ...labelled('on', shortly(about.trim() === '' ? paragraph : about.trim()), (line) => line),
    ...labelled('says', shortly(text), (line) => line),
    ...sourceLines(dossier, 'dossier', color),
  ];
}

const partNames = { body: '', notes: 'footnote', headers: 'head of the pages', footers: 'foot of the pages' } as const;

/** "Investment · table 3, row 4: Licence, Amount". */
function placeOf({ part, section, title, table }: Standing): string {
  const named = title === '' ? (section ?? '') : title;
  const cell =
    table === null
      ? ''
      : `table ${table.table}, row ${table.row}${table.rowName === '' ? '' : ` "${table.rowName}"`}, column ${table.column}${table.head === '' ? '' : ` "${table.head}"`}`;
  return (part === 'body' ? [named, cell] : [partNames[part], cell]).filter((each) => each !== '').join(' · ');
}

function sourceLines(places: readonly WrittenAt[], name: string, color: Palette): readonly string[] {
  return places.map(({ path, file, line }) => {
    const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}`;
    return `    ${name.padEnd(label)}${color.quiet(cleanForTerminal([where, path ?? ''].filter((each) => each !== '').join('  ')))}`;
  });
}

/** Words behind a label, each line moved in. */
const labelled = (name: string, text: string, paint: (line: string) => string): readonly string[] =>
  wrapText(cleanForTerminal(text), columns - label - 4).map(
    (line, i) => `    ${(i === 0 ? name : '').padEnd(label)}${paint(line)}`,
  );
