import type { Opened, XmlReader } from '../xml/Xml.ts';
import { OpenStory, type WordAllowance } from './OpenStory.ts';
import { revisionOf, untouched } from './revisions.ts';
import type { Story } from './Word.ts';

/** What holds no words of the document: settings of a part of it, what it was before, how older programs draw it. */
const passedOver: ReadonlySet<string> = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:ffData',
  'w:rt',
]);

/** What stands for a letter in a run. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};

/** Elements whose text is read: words, and the instructions of fields. */
const words: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);
const instructions: ReadonlySet<string> = new Set(['w:instrText', 'w:delInstrText']);

const space: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

/** Space at the ends is none of the document unless the file says so; one that breaks no line always is. */
function withoutOuterSpace(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && space.has(text.charAt(from))) from += 1;
  while (to > from && space.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const isOn = ({ attribute }: Opened): boolean => !['0', 'false', 'off'].includes(attribute('w:val') ?? '');

/** A part that is being read, and what came of it. */
export interface StoryReader extends XmlReader {
  readonly finish: () => Story;
}

/** Reads paragraphs and tables, whatever Word wraps them in: content controls, smart tags, text boxes, bookmarks, runs. */
export function storyReader(allowance: WordAllowance): StoryReader {
  const story = new OpenStory(allowance);
  const ancestors: string[] = [];
  /** The forms of one thing that a file offers for different programs: whether the first was read. */
  const choices: boolean[] = [];
  let skipped = 0;
  let text = '';
  let isPreserved = false;
  const isPassedOver = (name: string): boolean =>
    passedOver.has(name) || (name === 'mc:Fallback' && choices.at(-1) === true);
  return {
    open: (element) => {
      const { name, attribute } = element;
      if (skipped > 0 || isPassedOver(name)) {
        skipped += 1;
        return;
      }
      if (name === 'mc:AlternateContent') choices.push(false);
      if (name === 'mc:Choice') choices[choices.length - 1] = true;
      openElement(element, ancestors, story);
      ancestors.push(name);
      text = '';
      isPreserved = attribute('xml:space') === 'preserve';
    },
    text: (found) => {
      const name = ancestors.at(-1) ?? '';
      if (skipped === 0 && (words.has(name) || instructions.has(name))) text += found;
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      ancestors.pop();
      if (name === 'mc:AlternateContent') choices.pop();
      if (instructions.has(name)) story.fields.instruct(text);
      else if (words.has(name)) story.write(isPreserved ? text : withoutOuterSpace(text));
      else closeElement(name, ancestors, story);
    },
    finish: () => story.finish(),
  };
}

function openElement(element: Opened, ancestors: readonly string[], story: OpenStory): void {
  const { name, attribute } = element;
  const parent = ancestors.at(-1);
  if (changeOpened(element, ancestors, story)) return;
  switch (name) {
    case 'w:p': {
      story.openParagraph(attribute('w14:paraId'));
      return;
    }
    case 'w:r': {
      story.openRun();
      return;
    }
    case 'w:tbl': {
      story.openTable();
      return;
    }
    case 'w:tr':
      story.revisions.push(untouched);
      {
        story.openRow();
        return;
      }
    case 'w:tc':
      story.revisions.push(untouched);
      {
        story.openCell();
        return;
      }
    case 'w:fldSimple': {
      story.fields.begin(attribute('w:instr') ?? '');
      return;
    }
    case 'w:fldChar': {
      fieldSign(attribute('w:fldCharType'), story);
      return;
    }
    case 'w:commentRangeStart': {
      story.startComment(attribute('w:id') ?? '');
      return;
    }
    case 'w:commentRangeEnd': {
      story.endComment(attribute('w:id') ?? '');
      return;
    }
    case 'w:commentReference': {
      story.attachComment(attribute('w:id') ?? '');
      return;
    }
    case 'w:sym': {
      story.write(symbol(attribute('w:char')));
      return;
    }
    default:
      if (parent === 'w:r') story.write(signs[name] ?? '');
      else property(element, ancestors, story);
  }
}

/** A change that Word keeps: of words, of the end of a paragraph, of a row or of a cell. False where it is none. */
function changeOpened(element: Opened, ancestors: readonly string[], story: OpenStory): boolean {
  const revision = revisionOf(element);
  if (revision === null) return false;
  const [parent, before] = [ancestors.at(-1), ancestors.at(-2)];
  if (parent === 'w:rPr' && before === 'w:pPr') {
    if (story.paragraph) story.paragraph.end = story.paragraph.end === 'kept' ? revision.standing : 'passing';
  } else if (parent === 'w:trPr' || parent === 'w:tcPr') story.revisions[story.revisions.length - 1] = revision;
  else if (isWrapping(parent)) story.revisions.push(revision);
  return true;
}

/** Whether a change at this place goes round words: among properties it is one of them. */
const isWrapping = (parent: string | undefined): boolean => parent?.endsWith('Pr') !== true;

function closeElement(name: string, ancestors: readonly string[], story: OpenStory): void {
  switch (name) {
    case 'w:p': {
      story.closeParagraph();
      return;
    }
    case 'w:r': {
      story.closeRun();
      return;
    }
    case 'w:tbl': {
      story.closeTable();
      return;
    }
    case 'w:tr':
      story.revisions.pop();
      {
        story.closeRow();
        return;
      }
    case 'w:tc':
      story.revisions.pop();
      {
        story.closeCell();
        return;
      }
    case 'w:fldSimple': {
      story.endField();
      return;
    }
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      if (isWrapping(ancestors.at(-1))) story.revisions.pop();
  }
}

function fieldSign(type: string | null, story: OpenStory): void {
  if (type === 'begin') story.fields.begin();
  else if (type === 'separate') story.fields.separate();
  else if (type === 'end') story.endField();
}

/** What is said of a paragraph, a run, a row or a cell. */
function property(element: Opened, ancestors: readonly string[], { paragraph, run, row, cell }: OpenStory): void {
  const { name, attribute } = element;
  const parent = ancestors.at(-1);
  if (parent === 'w:pPr' && name === 'w:pStyle' && paragraph) paragraph.style = attribute('w:val');
  if (parent === 'w:trPr' && name === 'w:tblHeader' && row) row.isHead = isOn(element);
  if (parent === 'w:tcPr' && name === 'w:gridSpan' && cell) cell.span = columns(attribute('w:val'));
  if (parent !== 'w:rPr' || ancestors.at(-2) !== 'w:r' || !run) return;
  if (name === 'w:vanish') run.isHidden = isOn(element);
  if (name === 'w:strike' || name === 'w:dstrike') run.isStruck ||= isOn(element);
}

/** As many columns as Word has at most. */
const mostColumns = 63;

const columns = (value: string | null): number => Math.min(mostColumns, Math.max(1, Number(value) || 1));

/** A sign of a font of signs, by its number there. */
function symbol(code: string | null): string {
  const number = Number.parseInt(code ?? '', 16);
  return number > 0 && number < 0xd800
    ? String.fromCodePoint(number)
    : number >= 0xe000 && number <= 0xffff
      ? String.fromCodePoint(number)
      : '';
}
