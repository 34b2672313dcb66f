import type { Block } from '../../../document/Block.ts';
import { writeAcceptance } from './acceptance.ts';
import { writeChart, writeMultiples } from './charts.ts';
import {
  writeCallout,
  writeChoiceList,
  writeGuideStrip,
  writeKeyNumbers,
  writeNumberedCells,
  writeScopeLists,
} from './displays.ts';
import { writeList } from './lists.ts';
import { writePictureBand, writePictures } from './ownPictures.ts';
import { writePeople, writeReferenceCard } from './people.ts';
import {
  writeHanging,
  writeHeading,
  writeLetter,
  writeMissing,
  writeParagraph,
  writePullQuote,
  writeQuote,
  writeRows,
} from './prose.ts';
import type { Content, Spot } from './Spot.ts';
import { writeTable } from './table.ts';

/** Blocks that follow each other. */
export const writeBlocks = (blocks: readonly Block[], spot: Spot): Content =>
  blocks.flatMap((block) => writeBlock(block, spot));

/** What one block becomes: the one list of all kinds. */
export function writeBlock(block: Block, spot: Spot): Content {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block, spot);
    case 'heading':
      return writeHeading(block, spot);
    case 'list':
      return writeList(block, spot);
    case 'quote':
      return writeQuote(block, spot);
    case 'hanging':
      return writeHanging(block, spot);
    case 'rows':
      return writeRows(block, spot);
    case 'alternatives':
      // Those that stand in a block of their own are chosen before; what is inside an entry of a list is written.
      return writeBlocks(block.written.length === 0 ? block.drawn : block.written, spot);
    case 'missing':
      return writeMissing(block, spot);
    case 'table':
      return writeTable(block, spot);
    case 'chart':
      return writeChart(block, spot);
    case 'multiples':
      return writeMultiples(block, spot);
    case 'keyNumbers':
      return writeKeyNumbers(block, spot);
    case 'numberedCells':
      return writeNumberedCells(block, spot);
    case 'scopeLists':
      return writeScopeLists(block, spot);
    case 'callout':
      return writeCallout(block, spot);
    case 'referenceCard':
      return writeReferenceCard(block, spot);
    case 'pullQuote':
      return writePullQuote(block, spot);
    case 'people':
      return writePeople(block, spot);
    case 'choiceList':
      return writeChoiceList(block, spot);
    case 'acceptance':
      return writeAcceptance(block, spot);
    case 'pictures':
      return writePictures(block, spot);
    case 'pictureBand':
      return writePictureBand(block, spot);
    case 'letter':
      return writeLetter(block, spot);
    case 'guideStrip':
      return writeGuideStrip(block, spot);
    case 'guideLegend':
      // The guide has no marks here: its contents are a field.
      return [];
    case 'validityPanel':
      // Its title and number are the section's: the section writes it itself.
      return [];
    default:
      return unknownBlock(block);
  }
}

function unknownBlock(block: never): never {
  throw new Error(`No Word for the block ${JSON.stringify(block)}.`);
}
