import type { Block } from '../../document/Block.ts';
import { formOf } from '../chooseForms.ts';
import type { Place } from '../Setting.ts';
import type { Slice } from '../Slice.ts';
import { layAcceptance } from './layAcceptance.ts';
import { layChart } from './chart/layChart.ts';
import { layCallout } from './layCallout.ts';
import { layChoiceList } from './layChoiceList.ts';
import { layGuideLegend, layGuideStrip } from './layGuideStrip.ts';
import { layHanging } from './layHanging.ts';
import { layHeading } from './layHeading.ts';
import { layKeyNumbers } from './layKeyNumbers.ts';
import { layList } from './layList.ts';
import { layMissing } from './layMissing.ts';
import { layNumberedCells } from './layNumberedCells.ts';
import { layParagraph } from './layParagraph.ts';
import { layPeople } from './layPeople.ts';
import { layQuote } from './layQuote.ts';
import { layReferenceCard } from './layReferenceCard.ts';
import { layRows } from './layRows.ts';
import { layScopeLists } from './layScopeLists.ts';
import { layTable } from './table/layTable.ts';

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
    case 'people':
      return layPeople(block, place);
    case 'choiceList':
      return layChoiceList(block, place);
    case 'acceptance':
      return layAcceptance(block, place);
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
