import type { Block } from '../../document/Block.ts';
import type { Place } from '../ground/Setting.ts';
import { keepLast, withSpace, type Slice } from '../ground/Slice.ts';
import { bindSigned } from './bindSigned.ts';
import { formOf } from './chooseForms.ts';
import { layAcceptance } from './layAcceptance.ts';
import { layChart } from '../chart/layChart.ts';
import { layCallout } from './layCallout.ts';
import { layChoiceList } from './layChoiceList.ts';
import { layGuideLegend, layGuideStrip } from './layGuideStrip.ts';
import { layHanging } from './layHanging.ts';
import { layHeading, layList, layParagraph, layQuote } from './layProse.ts';
import { layKeyNumbers } from './layKeyNumbers.ts';
import { layLetter } from './layLetter.ts';
import { layMultiples } from '../chart/layMultiples.ts';
import { layMissing } from './layMissing.ts';
import { layNumberedCells } from './layNumberedCells.ts';
import { layPeople } from './layPeople.ts';
import { layPictureBand } from './layPictureBand.ts';
import { layPictures } from './layPictures.ts';
import { layPullQuote } from './layPullQuote.ts';
import { layReferenceCard } from './layReferenceCard.ts';
import { layRows } from './layRows.ts';
import { layScopeLists } from './layScopeLists.ts';
import { layTable } from '../table/layTable.ts';

/** Small print under small print is one list, line by line. */
const isSmall = (block: Block): boolean => block.type === 'paragraph' && block.role === 'small';

/** Space above a block, by what it is and what is before it. */
function spaceAbove(block: Block, before: Block | undefined, place: Place, dense: boolean): number {
  const { space, h2 } = place.setting.theme;
  const above = h2.place === 'above';
  const underHeading = above ? h2.space_below : space.xxs;
  if (before === undefined) return 0;
  const prose = before.type === 'paragraph' || before.type === 'list' || before.type === 'heading';
  switch (block.type) {
    case 'hanging':
      // The rows of a summary are those of one table.
      if (above && place.section === 'summary') return before.type === 'hanging' ? space.xs : space.m;
      if (before.type !== 'hanging') return above ? h2.space_above : space.xl;
      return dense ? space.block_dense : h2.space_above;
    case 'heading':
      return block.level === 2 ? h2.space_above : space.m;
    case 'paragraph':
      if (isSmall(block) && isSmall(before)) return space.xxs;
      return before.type === 'heading' ? underHeading : prose ? space.s : space.m;
    case 'list':
    case 'quote':
    case 'missing':
      return before.type === 'heading' ? underHeading : prose ? space.s : space.m;
    case 'rows':
      return space.m;
    case 'pullQuote':
      return space.block;
    case 'table':
      return before.type === 'heading' ? space.xs : prose ? space.block : space.xl;
    case 'acceptance':
      return place.setting.form === 'short' ? space.xxl : space.l;
    case 'guideLegend':
      return space.s;
    case 'chart':
    case 'multiples':
    case 'keyNumbers':
    case 'numberedCells':
    case 'scopeLists':
    case 'callout':
    case 'referenceCard':
    case 'people':
    case 'choiceList':
    case 'alternatives':
    case 'validityPanel':
    case 'guideStrip':
    case 'pictures':
    case 'pictureBand':
      return space.xl;
    case 'letter':
      return 0;
  }
}

/** What a paragraph says of the list or the untitled table under it would end in the air at the foot of a page. */
const leadsTo = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && (next?.type === 'list' || (next?.type === 'table' && next.title === null));

/** A quote stays with what it is about; of several each is by itself. */
const bindsQuote = (block: Block, next: Block | undefined): boolean =>
  next?.type === 'pullQuote' && block.type !== 'pullQuote';

/** Slices whose last one ends on the grid, so that what follows keeps the rhythm. */
function onGrid(slices: readonly Slice[], unit: number): readonly Slice[] {
  const height = slices.reduce((sum, slice) => sum + slice.height, 0);
  const rest = Math.ceil(height / unit - 0.001) * unit - height;
  return slices.map((slice, i) => (i === slices.length - 1 ? { ...slice, height: slice.height + rest } : slice));
}

const hasFigure = (block: Block): boolean => block.type === 'referenceCard' && block.figure !== null;

/**
 * Between a table and a label with its rule one rule is enough: that of the label where labels have a column, and that of
 * the table in a summary whose labels are rows.
 */
function rulesRound(i: number, blocks: readonly Block[], place: Place): Pick<Place, 'ruledAbove' | 'ruledBelow'> {
  const [before, next] = [blocks[i - 1], blocks[i + 1]];
  const inColumn = place.setting.theme.h2.place === 'label_column';
  const ruledAbove =
    before === undefined ? place.ruledAbove === true : !inColumn && before.type === 'table' && before.note === null;
  return {
    ruledAbove,
    ruledBelow: next === undefined ? place.ruledBelow === true : inColumn && next.type === 'hanging',
  };
}

/** The slices of blocks that follow each other, with the space between them. */
export function layBlocks(blocks: readonly Block[], place: Place): readonly Slice[] {
  const { theme } = place.setting;
  const hangings = blocks.filter((block) => block.type === 'hanging').length;
  const dense = hangings >= theme.space.dense_from;
  const flush = theme.grid.label_columns === 0 && !blocks.some(hasFigure);
  const laid = blocks.map((block, i) => {
    const titled = blocks.slice(0, i).some((before) => before.type === 'heading' && before.level === 2);
    const next = blocks[i + 1];
    const slices = layBlock(block, {
      ...place,
      dense,
      flush,
      underHeading: place.underHeading || titled,
      ...rulesRound(i, blocks, place),
    });
    const isBound =
      (next?.type === 'hanging' && next.follows === true) || bindsQuote(block, next) || leadsTo(block, next);
    const kept = isBound ? keepLast(slices) : slices;
    return withSpace(onGrid(kept, theme.grid.unit / 2), spaceAbove(block, blocks[i - 1], place, dense));
  });
  const { top, bottom } = place.setting.frame;
  return bindSigned(blocks, laid, bottom - top);
}

/** The slices of one block: the one list of all kinds. */
export function layBlock(block: Block, place: Place): readonly Slice[] {
  switch (block.type) {
    case 'paragraph':
      return layParagraph(block, place);
    case 'heading':
      return layHeading(block, place);
    case 'list':
      return layList(block, place);
    case 'quote':
      return layQuote(block, place);
    case 'hanging':
      return layHanging(block, place);
    case 'rows':
      return layRows(block, place);
    case 'alternatives':
      return place.layChildren(formOf(block), place);
    case 'missing':
      return layMissing(block, place);
    case 'table':
      return layTable(block, place);
    case 'chart':
      return layChart(block, place);
    case 'multiples':
      return layMultiples(block, place);
    case 'keyNumbers':
      return layKeyNumbers(block, place);
    case 'numberedCells':
      return layNumberedCells(block, place);
    case 'scopeLists':
      return layScopeLists(block, place);
    case 'callout':
      return layCallout(block, place);
    case 'referenceCard':
      return layReferenceCard(block, place);
    case 'pullQuote':
      return layPullQuote(block, place);
    case 'people':
      return layPeople(block, place);
    case 'choiceList':
      return layChoiceList(block, place);
    case 'acceptance':
      return layAcceptance(block, place);
    case 'pictures':
      return layPictures(block, place);
    case 'pictureBand':
      return layPictureBand(block, place);
    case 'letter':
      return layLetter(block, place);
    case 'guideStrip':
      return layGuideStrip(block, place);
    case 'guideLegend':
      return layGuideLegend(block, place);
    case 'validityPanel':
      // Its title and number are the section's: the section lays it out itself.
      return [];
    default:
      return unknownBlock(block);
  }
}

function unknownBlock(block: never): never {
  throw new Error(`No layout for the block ${JSON.stringify(block)}.`);
}
