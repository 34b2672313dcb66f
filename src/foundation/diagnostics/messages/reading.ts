import type { Messages } from './Messages.ts';

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
      bracketSign: {
        message: 'A bracket that opens here is never closed: YAML takes what follows a space and # for a remark.',
        fix: 'Put quotes round the text with the sign, such as ["Become # 1", Second]; a remark goes on a line of its own.',
      },
      quote: {
        message: 'A quote that opens here is never closed.',
        fix: 'Add the same quote at the end of the text.',
      },
      columns: {
        message: 'This line is not in line with the fields it belongs to.',
        fix: "Begin all fields of one group at the same column, two spaces to the right of the group's name.",
      },
      colonInText: {
        message: 'A text with a colon and a space in it must be in quotes.',
        fix: 'Put quotes round the whole text: key: "first: second".',
      },
      surplus: {
        message: 'Something is written here that belongs to nothing.',
        fix: 'If it is part of the text before it, put the whole text into one pair of quotes; a list entry begins on a line of its own.',
      },
      tab: { message: 'The line is indented with a tab.', fix: 'Indent with spaces: two for each level.' },
      spaces: {
        message: 'The line is indented with special spaces, often from a copied text.',
        fix: 'Replace them by ordinary spaces.',
      },
      start: { message: 'A text that begins with this character must be in quotes.', ...inQuotes },
      backslash: {
        message: 'A backslash in double quotes begins a code, and this is not one.',
        fix: 'Write the backslash twice, or put the text in single quotes.',
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
    says: {
      twice: {
        message: 'This key is twice in one group; only one of the two could count.',
        fix: 'Delete one of them, or give it another name.',
      },
    },
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
