/** Fields whose results Word works out anew: what stands there is nobody's change (ISO/IEC 29500-1, 17.16.5). */
const volatile: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'SECTION',
  'PAGEREF',
  'NOTEREF',
  'SEQ',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'EDITTIME',
  'REVNUM',
  'NUMWORDS',
  'NUMCHARS',
  'FILENAME',
  'FILESIZE',
  'STYLEREF',
  'LASTSAVEDBY',
]);

/** Lists that are made of other places of the document. */
const contents: ReadonlySet<string> = new Set(['TOC', 'TOA', 'INDEX']);

/** Fields that bring something in or start something. */
const reaching: ReadonlySet<string> = new Set([
  'DDE',
  'DDEAUTO',
  'IMPORT',
  'INCLUDE',
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'LINK',
  'DATABASE',
  'MACROBUTTON',
  'RD',
  'AUTOTEXT',
]);

interface OpenField {
  instruction: string;
  isResult: boolean;
}

const nameOf = ({ instruction }: OpenField): string => /^\s*(\S+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';

/** What is seen of the words at a place: they are the document's own, no words of it, or of a list of contents. */
export type Seen = 'words' | 'nothing' | 'contents';

/** What stands for a result that is worked out anew. */
export const anyResult = '…';

/** The fields that are open at a place; one may go over many paragraphs. */
export interface Fields {
  readonly begin: (instruction?: string) => void;
  readonly instruct: (words: string) => void;
  readonly separate: () => void;
  /** Ends the innermost: what is written for it, where its result is not. */
  readonly end: () => string;
  readonly seen: () => Seen;
  /** Names of fields that bring something in or start something. */
  readonly reaching: ReadonlySet<string>;
}

/** More fields in each other than this are no fields of anybody. */
const deepest = 100;

export function openFields(): Fields {
  const open: OpenField[] = [];
  const found = new Set<string>();
  const note = (field: OpenField): void => {
    const name = nameOf(field);
    if (reaching.has(name)) found.add(name);
  };
  return {
    reaching: found,
    begin: (instruction) => {
      if (open.length >= deepest) return;
      const field = { instruction: instruction ?? '', isResult: instruction !== undefined };
      open.push(field);
      note(field);
    },
    instruct: (words) => {
      const field = open.at(-1);
      if (field !== undefined && !field.isResult && field.instruction.length < 1000) field.instruction += words;
    },
    separate: () => {
      const field = open.at(-1);
      if (field === undefined) return;
      field.isResult = true;
      note(field);
    },
    end: () => {
      const field = open.pop();
      if (field === undefined) return '';
      note(field);
      return volatile.has(nameOf(field)) ? anyResult : '';
    },
    seen: () => {
      if (open.some((field) => !field.isResult || volatile.has(nameOf(field)))) return 'nothing';
      return open.some((field) => contents.has(nameOf(field))) ? 'contents' : 'words';
    },
  };
}
