import type { Messages } from './Messages.ts';
import { keysTwice } from './twice.ts';

const split = { fix: 'Split the file: a top-level section may be a path to a YAML file of its own.' } as const;
const inQuotes = { fix: 'Put double quotes round the whole text.' } as const;
const retype = { fix: 'Delete it, or type the text again.' } as const;

/** What can be wrong with a YAML file before anybody asks what its fields mean. */
export const readingMessages = {
  E100: {
    title: 'The file cannot be read as YAML',
    class: 'input',
    says: {
      colon: {
        message: 'A key, a colon and a space are expected here.',
        fix: 'Write "key: value", or join this line with the text above it by putting the whole text in quotes.',
      },
      space: {
        message: 'The colon of a key needs a space after it.',
        fix: 'Write "key: value", with a space after the colon.',
      },
      bracket: { message: 'A bracket that opens here is never closed.', fix: 'Add the ] or } that belongs to it.' },
      quote: {
        message: 'A quote that opens here is never closed.',
        fix: 'Add the same quote at the end of the text.',
      },
      columns: {
        message: 'This line is not in line with the fields it belongs to.',
        fix: "Begin all fields of one group at the same column, two spaces to the right of the group's name.",
      },
      indent: {
        message: 'This line begins at a column at which no field of its group begins.',
        fix: 'Begin it with {spaces} spaces, so that it is in line with line {like}.',
      },
      indentGroup: {
        message: 'This line, with those under it, begins at a column at which no field of its group begins.',
        fix: 'Begin it with {spaces} spaces, so that it is in line with line {like}, and move the lines to line {last} with it.',
      },
      continued: {
        message: 'This line is no field, since it has no key with a colon, and no part of the text above.',
        fix: 'If it goes on with the text of line {above}, begin it with {spaces} spaces; if it is a field, write a colon and a space after its key.',
      },
      dash: {
        message: 'The dash of this entry is missing.',
        fix: 'Put "- " before it, with the dash at column {column}.',
      },
      dashOfGroup: {
        message: 'The dash of this entry is missing.',
        fix: 'Put "- " before it, with the dash at column {column}, and two spaces more before the lines {from} to {last}.',
      },
      dashSpace: {
        message: 'A dash needs a space after it to begin an entry of a list.',
        fix: 'Write "- " with a space; a text that begins with a dash needs quotes.',
      },
      bullet: {
        message: 'An entry of a list begins with a dash and a space, not with {found}.',
        fix: 'Write "- " in place of {found}.',
      },
      colonInText: {
        message: 'A text with a colon and a space in it must be in quotes.',
        fix: 'Put double quotes round the whole text, as in key: "first: second".',
      },
      surplus: {
        message: 'Something is written here that belongs to nothing.',
        fix: 'If it is part of the text before it, put the whole text into one pair of quotes; a list entry begins on a line of its own.',
      },
      wholeInDouble: {
        message: 'This text must be in quotes: bare, its signs mean something else to YAML.',
        fix: 'Put double quotes round the whole text.',
      },
      wholeInSingle: {
        message: 'The quotes or backslashes of this text mean something else to YAML.',
        fix: 'Put single quotes round the whole text.',
      },
      quoteInside: {
        message: 'A quote inside the text ends it too early.',
        fix: 'Put a backslash before each quote inside the text, or use other quotes there: “ and ”.',
      },
      apostrophe: {
        message: 'An apostrophe inside single quotes ends the text.',
        fix: 'Write the apostrophe twice, or put double quotes round the text.',
      },
      tabIndent: { message: 'The line is indented with a tab.', fix: 'Indent with spaces: two for each level.' },
      tab: { message: 'The line is indented with a tab.', fix: 'Begin it with {spaces} spaces.' },
      tabs: {
        message: 'Lines {lines} are indented with tabs.',
        fix: 'Replace each tab at their beginning by {width} spaces.',
      },
      spaces: {
        message: 'The line is indented with {sort} spaces, often from a copied text.',
        fix: 'Begin it with {spaces} ordinary spaces.',
      },
      spacesOfLines: {
        message: 'Lines {lines} are indented with {sort} spaces, often from a copied text.',
        fix: 'Replace each of these spaces at their beginning by ordinary ones: {width} for each.',
      },
      oddSpaces: {
        message: 'A line of this text is indented with special spaces, often from a copied text.',
        fix: 'Replace them by ordinary spaces.',
      },
      spaceAfter: {
        message: 'What follows "{sign}" is a special space, often from a copied text, and no space to YAML.',
        fix: 'Write an ordinary space after "{sign}".',
      },
      colonSign: {
        message: 'A key and its value are parted by a colon and a space, not by {sign}.',
        fix: 'Write "{key}: " in place of "{key} {sign}".',
      },
      colonAfter: { message: 'The colon after {key} is missing.', fix: 'Write "{key}: ", with a colon and a space.' },
      comma: { message: 'The comma before {key} is missing.', fix: 'Put a comma before {key}.' },
      semicolon: {
        message: 'Between brackets, entries are parted by commas.',
        fix: 'Write a comma in place of this semicolon.',
      },
      surplusBracket: { message: 'This bracket closes nothing.', fix: 'Delete it.' },
      bracketEnd: {
        message: 'A bracket that opens here is never closed.',
        fix: 'Add {sign} at the end of this line, or where its entries end.',
      },
      conflict: {
        message: 'Here are two versions of one place, as a version control leaves them.',
        fix: 'Keep one of the two, and delete the other with the three lines of <<<<<<<, ======= and >>>>>>>.',
      },
      start: { message: 'A text that begins with this character must be in quotes.', ...inQuotes },
      backslash: {
        message: 'A backslash in double quotes begins a code, and this is not one.',
        fix: 'Write each backslash twice, or put the text in single quotes.',
      },
      brackets: {
        message: 'Inside brackets, lists and groups need brackets of their own.',
        fix: 'Write [a, b] for a list and {key: value} for a group, or use no brackets at all.',
      },
      longKey: { message: 'A key of more than 1,024 characters.', fix: 'Put quotes round the text.' },
      other: {
        message: 'YAML cannot be read here: {reason}.',
        fix: 'Compare this line with the lines above it, and mind the indentation and the quotes.',
      },
    },
  },
  E101: {
    title: 'The file is not in UTF-8',
    class: 'input',
    says: {
      encoding: {
        message: 'The file is not in UTF-8, so its letters cannot be trusted.',
        fix: 'Save it again as UTF-8: in most editors under "Save with encoding".',
      },
    },
  },
  E102: {
    title: 'The file is larger or deeper than a dossier can be',
    class: 'input',
    says: {
      size: { message: 'The file is larger than 1 MiB.', ...split },
      depth: { message: 'Groups inside groups, more than {most} deep.', ...split },
      values: { message: 'More than {most} values.', ...split },
    },
  },
  E103: {
    title: 'A key twice',
    class: 'input',
    says: keysTwice,
  },
  E104: {
    title: 'A YAML feature that dossiers do not use',
    class: 'input',
    says: {
      mark: {
        message: 'A text that begins with {mark} must be in quotes: bare, it is a command to YAML.',
        ...inQuotes,
      },
      directive: {
        message: 'Lines that begin with % are commands to YAML that a dossier does not use.',
        fix: 'Delete this line.',
      },
      merge: {
        message: 'Merging groups with << is not for dossiers.',
        fix: 'Write the fields out, or keep the section in a file of its own.',
      },
      reserved: { message: 'This key is reserved by the program.', fix: 'Choose another name.' },
      key: {
        message: 'A key must be a word, not a list or a group.',
        fix: 'Text with brackets needs quotes.',
      },
    },
  },
  E108: {
    title: 'A character that must not be in a text',
    class: 'input',
    says: {
      control: { message: 'The text holds a control character ({point}).', ...retype },
      separator: { message: 'The text holds a line or paragraph separator ({point}).', ...retype },
      direction: {
        message: 'The text holds a hidden character that changes the direction of the text ({point}).',
        ...retype,
      },
      zeroWidth: { message: 'The text holds an invisible character of no width ({point}).', ...retype },
      privateUse: {
        message: 'The text holds a private-use character, which has no agreed meaning ({point}).',
        ...retype,
      },
      notForText: { message: 'The text holds a character that is not for text ({point}).', ...retype },
      half: { message: 'The text holds half of a character ({point}).', ...retype },
      tower: { message: 'The text holds a tower of accents ({point}).', ...retype },
    },
  },
  E109: {
    title: 'The file does not hold one set of fields',
    class: 'input',
    says: {
      documents: {
        message: 'The file holds several documents, separated by ---.',
        fix: 'Keep one; put the others in files of their own.',
      },
      empty: {
        message: 'The file is empty.',
        fix: 'Write the fields, such as "account:"; the wizard can begin a file for you.',
      },
      emptyFile: { message: 'The file is empty.', fix: 'Write its fields, such as "{field}:", or delete the file.' },
      listFile: {
        message: 'The file holds a list where named fields are expected.',
        fix: 'Begin with a name and a colon, such as "{field}:".',
      },
      textFile: {
        message: 'The file holds a single text where named fields are expected.',
        fix: 'Begin with a name and a colon, such as "{field}:".',
      },
      list: {
        message: 'The file holds a list where named fields are expected.',
        fix: 'Begin with a name and a colon, such as "account:".',
      },
      text: {
        message: 'The file holds a single text where named fields are expected.',
        fix: 'Begin with a name and a colon, such as "account:".',
      },
    },
  },
} as const satisfies Messages;
