import type { Table } from 'docx';
import type { Cover } from '../../../document/Document.ts';
import type { Inlines } from '../../../document/Inline.ts';
import type { Desk } from '../ground/Desk.ts';
import { gridOf, type GridCell } from '../ground/grid.ts';
import { paragraph } from '../ground/paragraph.ts';

/** Issued, valid until (D13), number: cells of one row between two rules. */
export function dateCells(cover: Cover, desk: Desk, width = desk.width): Table {
  const line = { width: desk.theme.line.strong, color: 'ink' } as const;
  const cell = (label: Inlines, value: Inlines, style: 'coverIssued' | 'coverDate'): GridCell => ({
    top: line,
    bottom: line,
    pad: [8, 4],
    content: [paragraph('label', label, desk, { align: 'center' }), paragraph(style, value, desk, { align: 'center' })],
  });
  const cells = [
    cell(cover.issued.label, cover.issued.date, 'coverIssued'),
    cell(cover.expiry.label, cover.expiry.date, 'coverDate'),
    ...(cover.reference.length === 0 ? [] : [cell(cover.referenceLabel, cover.reference, 'coverIssued')]),
  ];
  return gridOf([cells], desk, { parts: cells.map(() => 1), width });
}
