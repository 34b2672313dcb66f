import type { Messages } from './Messages.ts';

/** The copy that a client sends back. */
export const returnedMessages = {
  E621: {
    title: 'A Word file that cannot be compared',
    class: 'input',
    says: {
      noArchive: {
        message: '{file} is no Word document (.docx).',
        fix: 'Open it in the program that made it, and save it as .docx.',
      },
      noDocument: {
        message: '{file} is a file of an office program, but holds no document of Word.',
        fix: 'Name the .docx that the client sent back.',
      },
      old: {
        message: '{file} is a document of an old program (.doc).',
        fix: 'Open it in Word, and save it as .docx.',
      },
      locked: {
        message: '{file} is under a password.',
        fix: 'Open it in Word with the password, and save it without one.',
      },
      cut: {
        message: '{file} is damaged or was cut off on its way.',
        fix: 'Ask for it again, or open it in Word and let it be repaired.',
      },
      cutPart: {
        message: '{file} is damaged: its part {part} does not unpack to what it says.',
        fix: 'Ask for it again, or open it in Word and let it be repaired.',
      },
      twice: {
        message: '{file} holds the part {part} twice: programs would read different documents.',
        fix: 'Ask for it again, saved by Word.',
      },
      packed: {
        message: '{file} is packed in a way that no document is: its part {part}.',
        fix: 'Ask for it again, saved by Word.',
      },
      broken: {
        message: '{file} is damaged: its part {part} is no sound XML.',
        fix: 'Ask for it again, or open it in Word and let it be repaired.',
      },
      encoding: {
        message: '{file} is damaged: its part {part} has letters in no encoding of a document.',
        fix: 'Ask for it again, or open it in Word and let it be repaired.',
      },
      entities: {
        message: '{file} declares a document type in its part {part}: no document of Word does, and it can be a trap.',
        fix: 'Do not open it; ask who sent it.',
      },
      bomb: {
        message: '{file} would unpack to far more than it is: its part {part} is a trap.',
        fix: 'Do not open it; ask who sent it.',
      },
      deep: {
        message: '{file} holds elements inside each other more deeply than any document: its part {part}.',
        fix: 'Do not open it; ask who sent it.',
      },
      manyParts: {
        message: '{file} has more parts than a document may have ({most}).',
        fix: 'Do not open it; ask who sent it.',
      },
      manyElements: {
        message: '{file} has more elements than a document may have ({most}).',
        fix: 'Ask for the proposal alone, without what was added to it.',
      },
      manyLines: {
        message: '{file} has more paragraphs than a document may have ({most}).',
        fix: 'Ask for the proposal alone, without what was added to it.',
      },
      manyLetters: {
        message: '{file} has more words than a document may have ({most} letters).',
        fix: 'Ask for the proposal alone, without what was added to it.',
      },
      largeWhole: {
        message: '{file} would unpack to more than a document may have ({most}).',
        fix: 'Ask for the proposal alone, without what was added to it.',
      },
      largePart: {
        message: '{file} has a part that is larger than a document’s may be ({most}): {part}.',
        fix: 'Ask for the proposal alone, without what was added to it.',
      },
    },
  },
  W622: {
    title: 'A returned file of another proposal',
    class: 'none',
    says: {
      other: {
        message: '{file} is another proposal: {number}"{title}" for {client}, revision {revision}.',
        fix: 'Name the dossier that it was made from.',
      },
      number: {
        message: '{file} has another number: {found}; this dossier makes {number}.',
        fix: 'Name the dossier that it was made from.',
      },
      revision: {
        message:
          '{file} is revision {found}; this dossier is at revision {revision}: what you changed since differs too.',
        fix: 'Compare it with the dossier as it was then.',
      },
      changed: {
        message: '{file} was made from another state of this dossier: what you changed since differs too.',
        fix: 'Compare it with the dossier as it was when you sent the copy.',
      },
      unknown: {
        message: '{file} does not say which proposal it holds.',
        fix: 'Look at its first page: it may be a copy of another proposal. If it is of this one, say the day it was issued with --date.',
      },
    },
  },
  W623: {
    title: 'A returned file that holds what could run, fetch or hide',
    class: 'none',
    says: {
      macros: { message: '{file} holds macros: {names}.', fix: 'Open it only without them, or ask for a .docx.' },
      outside: {
        message: '{file} leads outside, and Word may fetch it: {names}.',
        fix: 'Open it only if you know these addresses.',
      },
      objects: {
        message: '{file} holds files of other programs: {names}.',
        fix: 'Nothing of them was opened; look with care.',
      },
      controls: {
        message: '{file} holds controls that can run: {names}.',
        fix: 'Nothing of them was opened; look with care.',
      },
      inserts: {
        message: '{file} takes in other documents, which were not compared: {names}.',
        fix: 'Ask for one that holds all words itself.',
      },
      fields: {
        message: '{file} has fields that fetch or start something: {names}.',
        fix: 'Do not let Word update them unless you know where they lead.',
      },
      hidden: {
        message: '{file} has hidden words, which were not compared: they are not printed.',
        fix: 'Show them in Word with ¶, and ask what they are for.',
      },
    },
  },
} as const satisfies Messages;
