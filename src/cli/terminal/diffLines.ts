import type { Area } from '../../app/areas.ts';
import type { Diff, DiffLine, DiffPlace, DiffSide, PrivatePart } from '../../app/diff/Diff.ts';
import { cleanForTerminal } from '../../foundation/diagnostics/cleanForTerminal.ts';
import type { Palette } from '../../foundation/diagnostics/Palette.ts';
import { wrapText } from '../../foundation/diagnostics/renderText.ts';
import { counted } from '../../foundation/text/counted.ts';
import { changedWords } from './changedWords.ts';

const columns = 80;
const label = 6;

const order = ['price', 'terms', 'scope', 'dates', 'people', 'rest'] as const satisfies readonly Area[];
const titles = {
  price: 'Price',
  terms: 'Terms',
  scope: 'Scope',
  dates: 'Dates',
  people: 'People',
  rest: 'The rest',
} as const satisfies Readonly<Record<Area, string>>;

/** What changed, one after the other: what it is called, where it stands, was and now. Clear without colour. */
export function diffLines({ before, after, lines, privatePart }: Diff, color: Palette): string {
  const said = [
    color.strong(cleanForTerminal(`${nameOf(before)} → ${nameOf(after)}: ${counted(lines.length, 'change')}`)),
    ...[before, after].map(({ file }) => color.quiet(cleanForTerminal(file))),
    ...(isOther(before, after) ? [color.error('These are two proposals of two clients.')] : []),
    ...order.flatMap((area) => {
      const own = lines.filter((line) => line.area === area);
      return own.length === 0
        ? []
        : [
            '',
            color.strong(`${titles[area]}: ${counted(own.length, 'change')}`),
            ...own.flatMap((line) => linesOf(line, color)),
          ];
    }),
    ...notes[privatePart].map((note) => `\n${color.quiet(note)}`),
  ];
  return `${said.join('\n')}\n`;
}

/** What is said of the private part where it was not compared with the rest. */
const notes: Readonly<Record<PrivatePart, readonly string[]>> = {
  compared: [],
  same: ['What no client reads is as it was.'],
  changed: ['What no client reads has changed: compare two dossiers to see what.'],
  unchecked: ['What no client reads: not checkable, the key of the lock is not here.'],
  unseen: ['What no client reads was not compared: a lock does not hold it.'],
};

const nameOf = ({ number, revision, title }: DiffSide): string =>
  [number ?? title, `revision ${revision}`].filter((each) => each !== '').join(', ');

const isOther = (one: DiffSide, other: DiffSide): boolean =>
  one.client !== other.client && (one.number === null || one.number !== other.number);

function linesOf(line: DiffLine, color: Palette): readonly string[] {
  const { kind, name, privacy, was, now, followers } = line;
  const at = now ?? was;
  const what = [kind, name === '' ? null : `"${shortly(name)}"`].filter((each) => each !== null).join(' · ');
  const isMoved = kind === 'moved';
  const said = changedWords({ ours: line.before, theirs: line.after, changes: line.changes, kind: 'changed' });
  const values = isMoved
    ? [...labelled('from', placeOf(was)), ...labelled('to', placeOf(now))]
    : [
        ...(said.ours === null ? [] : labelled('was', said.ours)),
        ...(said.theirs === null ? [] : labelled('now', said.theirs)),
      ];
  const follow =
    followers === 0
      ? []
      : labelled('', `${counted(followers, 'place')} that ${followers === 1 ? 'names' : 'name'} it followed.`);
  return [
    '',
    `  ${color.strong(cleanForTerminal(what))}${privacy === 'private' ? color.quiet('  private') : ''}`,
    ...(isMoved ? [] : [`    ${color.quiet(cleanForTerminal(placeOf(at)))}`]),
    ...values,
    ...follow,
  ];
}

/** `dossier.yaml:41  offer.lines[1].qty`. */
function placeOf(place: DiffPlace | null): string {
  if (place === null) return '';
  const { file, line, path } = place;
  const where = file === null ? '' : `${file}${line === null ? '' : `:${line}`}`;
  return [where, path ?? ''].filter((each) => each !== '').join('  ');
}

const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Words behind a label, each line moved in. */
const labelled = (name: string, text: string): readonly string[] =>
  wrapText(cleanForTerminal(text), columns - label - 4).map(
    (line, i) => `    ${(i === 0 ? name : '').padEnd(label)}${line}`,
  );
