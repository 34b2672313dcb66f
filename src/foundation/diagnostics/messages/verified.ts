import type { Messages } from './Messages.ts';

const again = 'Do not rely on it: ask for the file as it was sent, or take it from your own records.';

const bringBack = 'To rebuild it, bring back what was there, from git or from a copy.';

/** PDFs that are looked at again: whether they are as they were written, and whether what they say still stands. */
export const verifiedMessages = {
  E631: {
    title: 'A PDF that was changed',
    class: 'refused',
    says: {
      bytes: { message: '{file} was changed: its bytes are not those that its own digest was made of.', fix: again },
      noDigest: {
        message: '{file} bears our mark and no digest of its bytes: somebody took it out, or saved the file anew.',
        fix: again,
      },
      other: {
        message:
          '{file} is whole in itself, and says something else than revision {revision} that was frozen on {date} ({lock}).',
        fix: again,
      },
      unreadable: {
        message: '{file} had something appended to it that cannot be understood to its last byte.',
        fix: again,
      },
      pages: {
        message: '{file} was changed after it was written: pages were added, taken out or moved{object}.',
        fix: again,
      },
      page: { message: '{file} was changed after it was written: a page shows something else{object}.', fix: again },
      content: {
        message: '{file} was changed after it was written: what is drawn on a page was replaced{object}.',
        fix: again,
      },
      font: {
        message:
          '{file} was changed after it was written: a font was replaced, by which letters may look like others{object}.',
        fix: again,
      },
      picture: {
        message: '{file} was changed after it was written: a picture was added or replaced{object}.',
        fix: again,
      },
      annotation: {
        message:
          '{file} was changed after it was written: a note, a stamp, a link or a drawing was put on a page, or taken from it{object}.',
        fix: again,
      },
      overlay: {
        message:
          '{file} was changed after it was written: a new field for a signature covers a part of a page, and what it shows or hides there nobody can tell{object}.',
        fix: 'Ask for a signature that is not drawn on a page, or send the proposal with --form: its own fields may be signed.',
      },
      field: {
        message:
          '{file} was changed after it was written: a field of the form is another, and not only filled in{object}.',
        fix: again,
      },
      script: {
        message: '{file} was changed after it was written: a script, an action or an attached file was put in{object}.',
        fix: again,
      },
      metadata: {
        message: '{file} was changed after it was written: what it says of itself is another{object}.',
        fix: again,
      },
      catalog: {
        message: '{file} was changed after it was written: how it opens or what it consists of is another{object}.',
        fix: again,
      },
      object: {
        message:
          '{file} was changed after it was written: something was appended that neither signs nor fills in{object}.',
        fix: again,
      },
    },
  },
  E632: {
    title: 'A file that is none of ours',
    class: 'refused',
    says: {
      empty: { message: '{file} is empty.', fix: 'Bring it back from where it was sent or kept.' },
      noPdf: {
        message: '{file} is no PDF.',
        fix: 'Name the PDF. Of a Word document kam-propose compare tells what differs.',
      },
      cut: { message: '{file} is cut off: its end is missing.', fix: 'Load or copy it once more.' },
      encrypted: {
        message: '{file} is encrypted, and no PDF of this program is.',
        fix: 'Ask for the file as it was sent: one that is encrypted was saved anew.',
      },
      other: {
        message: '{file} was made by another program, or saved anew by one.',
        fix: 'Ask for the file as it was sent: printed, scanned or converted, nobody can tell what it is.',
      },
      large: {
        message: '{file} has {size}, and no PDF of this program has more than {most}.',
        fix: 'Name the PDF of the proposal.',
      },
    },
  },
  E633: {
    title: 'A proposal that a later revision stands in for',
    class: 'refused',
    says: {
      lock: {
        message: '{file} is revision {revision}, superseded by revision {next}, which was frozen on {date} ({lock}).',
        fix: 'Use revision {next}.',
      },
      dossier: {
        message: '{file} is revision {revision}, superseded by revision {next} of {date} ({dossier}).',
        fix: 'Use revision {next}.',
      },
    },
  },
  E634: {
    title: 'A proposal whose last day is over',
    class: 'refused',
    says: {
      over: {
        message: '{file} held until {until}, and it is {today}.',
        fix: 'Ask whether its terms still hold; whoever made it goes on with kam-propose extend.',
      },
    },
  },
  E635: {
    title: 'A draft',
    class: 'refused',
    says: {
      draft: {
        message: '{file} is a draft: nobody is bound by it.',
        fix: 'Build or freeze the proposal without --draft, and use that.',
      },
    },
  },
  W636: {
    title: 'What a PDF could not be held against',
    class: 'none',
    says: {
      noKey: {
        message: 'The private part is not checkable: {key} is not in the workspace of {lock}.',
        fix: 'Bring the key back from a copy.',
      },
      otherKey: {
        message:
          'The private part is not checkable: {lock} was written with another key than the one in its workspace.',
        fix: 'Bring the key {key} back from a copy.',
      },
      badKey: {
        message: 'The private part is not checkable: the key of {lock} cannot be read.',
        fix: 'Bring it back from a copy.',
      },
      editedLock: {
        message: '{lock} was changed since it was written: it vouches for nothing.',
        fix: 'Bring it back from a copy: nobody edits a lock.',
      },
      privately: {
        message: 'What {dossier} says where no client reads has changed since {lock} was written.',
        fix: 'Nothing is wrong with the PDF; to keep both together, revise.',
      },
      noDossier: {
        message:
          'It was not rebuilt: there is no dossier of it beside {file} or in its workspace that can be understood.',
        fix: 'Name it with --dossier FILE.',
      },
      otherVersion: {
        message: 'It was not rebuilt: {lock} was written by version {theirs} of this program, and this is {ours}.',
        fix: 'To rebuild it, take that version.',
      },
      movedOn: {
        message: 'It was not rebuilt: {dossier} is at revision {now}, and the PDF is revision {revision}.',
        fix: 'To rebuild it, take {dossier} from before: git has it, or a copy.',
      },
      notBuilt: {
        message: 'It was not rebuilt: {dossier} makes no proposal, or one of its files is missing ({codes}).',
        fix: 'kam-propose validate {dossier} says why.',
      },
      otherLook: {
        message: 'It was not rebuilt: the look "{look}" is another than when {lock} was written.',
        fix: bringBack,
      },
      otherLayout: {
        message: 'It was not rebuilt: the layout is another than when {lock} was written.',
        fix: bringBack,
      },
      otherLocale: {
        message: 'It was not rebuilt: the language file {language}.yaml is another than when {lock} was written.',
        fix: bringBack,
      },
      otherPicture: {
        message: 'It was not rebuilt: a picture is another than when {lock} was written.',
        fix: bringBack,
      },
      otherPictureAt: {
        message: 'It was not rebuilt: the picture at {path} is another than when {lock} was written.',
        fix: bringBack,
      },
      lostPicture: {
        message: 'It was not rebuilt: a picture that was there when {lock} was written is no longer named.',
        fix: bringBack,
      },
      changedWords: {
        message: 'It was not rebuilt: {dossier} says something else today than the PDF.',
        fix: 'Where that is meant, go on with the next revision: kam-propose revise {dossier}.',
      },
      otherBytes: {
        message: 'Built once more, {dossier} says the same and makes other bytes.',
        fix: 'Another version of the program may have built it: take that one.',
      },
      otherProposal: {
        message: '{other} is of another proposal than {file}.',
        fix: 'Name the one that it was made with.',
      },
      otherFile: {
        message:
          '{file} says the same as the revision that was frozen, and is not that file ({lock}): built with other options, or by somebody else.',
        fix: 'Hold it against the dossier: --dossier FILE builds it once more.',
      },
    },
  },
  W637: {
    title: 'A signature over a part of a file',
    class: 'none',
    says: {
      partial: {
        message: '{file}: the signature in {field} is not over all that the file held when it was signed.',
        fix: 'Ask for a signature over the whole file.',
      },
    },
  },
} as const satisfies Messages;
