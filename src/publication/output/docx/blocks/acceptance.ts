import type { Acceptance, SignatureField } from '../../../document/DisplayBlock.ts';
import { gridOf, type GridCell } from '../ground/grid.ts';
import { gap, paragraph, paragraphOrNone } from '../ground/paragraph.ts';
import type { Content, Spot } from './Spot.ts';

/** From the top of a line to sign on to its rule, and the height of the box for a stamp; in pt. */
const heights = { line: 24, signature: 44, stamp: 64 };
/** How wide the gap between two columns is, as a part of one. */
const between = 0.08;

type Party = Acceptance['parties'][number];

const empty: GridCell = { content: [] };

/** The cells of one row, with a gap between the parties. */
const apart = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.flatMap((cell, i) => (i === 0 ? [cell] : [empty, cell]));

/** Two columns, one a party: who signs stands beside who does so for the other; all of it on one page. */
export function writeAcceptance({ parties }: Acceptance, spot: Spot): Content {
  const { desk, width } = spot;
  const parts = parties.flatMap((_, i) => (i === 0 ? [1] : [between, 1]));
  const grid = (cells: readonly (readonly GridCell[])[], height?: number) =>
    gridOf(cells, desk, { parts, width, ...(height === undefined ? {} : { height }) });
  const rounds = Math.max(0, ...parties.map(({ signers }) => signers.length));
  const titles = apart(
    parties.map(({ title }) => ({
      content: [paragraph('body', title, desk, { style: 'strong', after: 0, keepNext: true })],
    })),
  );
  const lines = Array.from({ length: rounds }, (_, at) => fieldsAt(at, parties, spot)).flat();
  const stamps = parties.some(({ stamp }) => stamp !== null)
    ? [
        gap(10, desk, true),
        grid(
          [
            apart(
              parties.map(({ stamp }) =>
                stamp === null
                  ? empty
                  : {
                      frame: { width: 0.5, color: 'ink3', dashed: true },
                      pad: [6, 8],
                      content: [paragraph('note', stamp, desk)],
                    },
              ),
            ),
          ],
          heights.stamp,
        ),
      ]
    : [];
  return [grid([titles, ...lines], heights.line), ...stamps, gap(desk.theme.space.m, desk)];
}

/** The fields of those who sign in one round, the same fields of both parties on one line. */
function fieldsAt(at: number, parties: readonly Party[], spot: Spot): readonly (readonly GridCell[])[] {
  const fields = parties.map(({ signers }) => signers[at] ?? []);
  const rows = Math.max(0, ...fields.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => apart(fields.map((own) => fieldCell(own[row], spot))));
}

/** A line to write on: its name, and over its rule what is known of it. */
function fieldCell(field: SignatureField | undefined, { desk }: Spot): GridCell {
  if (field === undefined) return empty;
  const { label, value, detail, kind } = field;
  const room = kind === 'signature' ? heights.signature - heights.line : 0;
  return {
    foot: true,
    bottom: { width: 0.5, color: 'ink2' },
    pad: [2, 4],
    content: [
      paragraph('note', label, desk, { after: 0, before: room, keepNext: true }),
      ...paragraphOrNone('small', value, desk, { after: 0, keepNext: true }),
      ...paragraphOrNone('note', detail, desk, { after: 0, keepNext: true }),
    ],
  };
}
