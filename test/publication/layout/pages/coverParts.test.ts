import { expect, test } from 'vitest';
import { layDateCells } from '../../../../src/publication/layout/pages/coverParts.ts';
import { makeTag } from '../../../../src/publication/layout/ground/Tag.ts';
import { sampleDocument } from '../../sampleDocument.ts';
import { t } from '../../inlines.ts';
import { testSetting } from '../testSetting.ts';

const across = { start: 60, width: 480 };
const axis = across.start + across.width / 2;

/** Where the lines between the cells are, in pt. */
const partsOf = (reference: string): readonly number[] => {
  const cover = { ...sampleDocument.cover, reference: t(reference) };
  return layDateCells(cover, across, makeTag('Sect', null), testSetting).items.flatMap((item) =>
    item.kind === 'rectangle' ? [item.x + item.width / 2] : [],
  );
};

test.each(['N-1', 'KP-2026-014 · Revision 2'])('the date stands on the axis of the page beside %s', (reference) => {
  const [from = 0, to = 0] = partsOf(reference);
  expect((from + to) / 2).toBeCloseTo(axis);
});
