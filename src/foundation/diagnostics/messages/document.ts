import { missingFiles } from './named.ts';
import type { Messages } from './Messages.ts';
import { pictureFaults } from './pictures.ts';

/** What only the document shows. */
export const documentMessages = {
  W403: {
    title: 'A figure that its parts contradict',
    class: 'none',
    says: {
      parts: {
        message: 'The parts of this figure contradict it: they go from {lowest} to {highest} and add up to {sum}.',
        fix: 'Correct the value or the parts; both are printed, beside each other.',
      },
    },
  },
  W404: {
    title: 'A figure that is old',
    class: 'none',
    says: {
      old: {
        message: 'This figure is of {found}: older than {months} months on the issue date.',
        fix: 'Measure it again, or allow this warning (--allow {code}) where the old figure is what counts.',
      },
    },
  },
  E501: {
    title: 'A character that no font covers',
    class: 'input',
    says: {
      noScript: {
        message: 'The fonts have no {script}: {shown} ({count} different characters).',
        fix: '{fonts} has no {script}; name a font that has it in a look of your own (docs/looks.md), or write the text in another script.',
      },
      noScriptHere: {
        message:
          'The fonts have no {script}: {shown} ({count} different characters, in {places} texts; this is the first).',
        fix: '{fonts} has no {script}; name a font that has it in a look of your own (docs/looks.md), or write the texts in another script.',
      },
      noGlyph: {
        message: 'The fonts have no sign for {character} ({codePoint}).',
        fix: 'Write it with other characters; an emoji or a sign of a script that the fonts do not cover cannot be printed.',
      },
    },
  },
  E521: {
    title: 'A table that is wider than the page',
    class: 'input',
    says: {
      wide: {
        message:
          'The columns of the table {table} are wider than the page: words would be cut in the middle. The column {column} needs the most room; its longest word is "{word}".',
        fix: 'Leave out a column, shorten the longest words, or make two tables of it.',
      },
    },
  },
  W502: {
    title: 'A text that is missing in the asked language',
    class: 'none',
    says: {
      missing: {
        message: 'This text is not there in {language}; it is printed in {printed}.',
        fix: 'Write it as {{printed}: …, {language}: …}.',
      },
      clause: {
        message: 'This clause is not there in {language}; it is printed in {printed}.',
        fix: 'Write {language} in its file, {file}; or write this term as { title: …, text: … }.',
      },
      inBook: {
        message: 'This text of the price book is not there in {language}; it is printed in {printed}.',
        fix: 'Fill in {column} in this row of the book, and add that column where there is none.',
      },
      moreInBook: {
        message: '{count} more texts of the price book are not there in {language}.',
        fix: 'Fill in {columns} in the rows of these articles; prices check names the articles that lack a language.',
      },
      all: {
        message: 'All {count} texts of the dossier are not there in {language} and are printed in {printed}: {places}.',
        fix: 'Write each as {{printed}: …, {language}: …}; names, addresses and numbers may stay as they are.',
      },
      more: {
        message:
          '{count} more texts of the dossier are not there in {language} and are printed in {printed}: {places}.',
        fix: 'Write each as {{printed}: …, {language}: …}; names, addresses and numbers may stay as they are.',
      },
    },
  },
  W504: {
    title: 'The document is longer than its page budget',
    class: 'none',
    says: {
      longer: {
        message: 'The document has {pages} pages; its budget is {budget}.',
        fix: 'Shorten texts, take fewer arguments a member (arguments.max_per_member), or raise the budget.',
      },
    },
  },
  W505: {
    title: 'A letter of more than one page',
    class: 'none',
    says: {
      letter: {
        message: 'The letter has {words} words and runs over {pages} pages; one page holds about {fits} of them.',
        fix: 'Shorten it to {fits} words, and let the sections say the rest.',
      },
    },
  },
  W506: {
    title: 'A form with nothing to fill in',
    class: 'none',
    says: {
      empty: {
        message:
          'A form was asked for (--form), and this document has no line to fill in: the fields are those of the acceptance.',
        fix: 'Build it without --form, or place the acceptance in the layout.',
      },
    },
  },
  W507: {
    title: 'A workbook without a price',
    class: 'none',
    says: {
      none: {
        message: 'A workbook was asked for (--format xlsx), and nothing is priced: it holds no price to reckon with.',
        fix: 'Write what is offered under `offer.lines`, or build it without xlsx.',
      },
    },
  },
  E511: {
    title: 'A picture that cannot be used',
    class: 'input',
    says: pictureFaults,
  },
  W511: {
    title: 'A picture that a draft does without',
    class: 'none',
    says: missingFiles,
  },
  W512: {
    title: 'A picture that makes the file large',
    class: 'none',
    says: {
      heavy: {
        message: 'This picture has {megabytes} MB, and so has every proposal that shows it.',
        fix: 'Make it smaller: 1,000 pixels are plenty for a logo or a photo of a person.',
      },
    },
  },
  I513: {
    title: 'Photos that are not printed, since somebody has none',
    class: 'none',
    says: {
      withoutPhoto: {
        message: 'This person has no photo, so the others are shown without theirs.',
        fix: 'Give everybody of the team a photo, or nobody.',
      },
    },
  },
  I514: {
    title: 'A cover for a picture, and no picture',
    class: 'none',
    says: {
      noPicture: {
        message:
          'The look shows a picture on the cover (cover.panel: photo), and the dossier has none: its ground is solid.',
        fix: 'Write cover_picture: { file: cover.jpg, text: what it shows } under proposal; or panel: solid under cover in the look.',
      },
    },
  },
  I515: {
    title: 'A band that is printed as a figure',
    class: 'none',
    says: {
      second: {
        message: 'The section {section} has a band already, {first}: this picture stands in the text as a figure.',
        fix: 'Write another section there, or as: figure.',
      },
      annex: {
        message: 'An annex has no title that a band could stand under: this picture stands there as a figure.',
        fix: 'Write as: figure, or a section of the text.',
      },
    },
  },
  W516: {
    title: 'A picture with too few pixels for its size',
    class: 'none',
    says: {
      coarse: {
        message: 'This picture is printed {width} mm wide with {dpi} pixels an inch: its pixels are seen.',
        fix: 'Take a larger one: {pixels} pixels over the part that is shown look sharp.',
      },
    },
  },
  I517: {
    title: 'A cover without room for its picture',
    class: 'none',
    says: {
      noRoom: {
        message: 'The cover has no room for its picture beside its words: it is left out.',
        fix: 'Shorten the title, the names or positions of the addressees, or the addresses; or leave cover_picture out.',
      },
    },
  },
  I518: {
    title: 'A cover without room for the addresses',
    class: 'none',
    says: {
      inside: {
        message:
          'The cover has no room for addresses and details of both companies: they stand inside, where both are named.',
        fix: 'Shorten the title, or the names and positions of the addressees, to have them on the cover.',
      },
    },
  },
  W519: {
    title: 'Words that the cover has no room for',
    class: 'none',
    says: {
      cut: {
        message: 'The cover has no room for all of this: it ends with "…" there.',
        fix: 'Shorten it; names and positions of several addressees share one cover.',
      },
    },
  },
} as const satisfies Messages;
