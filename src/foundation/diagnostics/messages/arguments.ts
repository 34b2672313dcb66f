import type { Messages } from './Messages.ts';

/** A pin of a block that a gate keeps out; `{why}` is the gate's own reason. */
const pinned = '{found} is pinned but cannot be used: {why}.';

/** Arguments, references, the library. */
export const argumentMessages = {
  W301: {
    title: 'A must-have met by a stand-in',
    class: 'none',
    says: {
      standIn: {
        message: '{who} looks for {wish} first. The proposal has none to show, and this stands in: {instead}.',
        fix: '{todo}',
      },
    },
  },
  W302: {
    title: 'A must-have met by nothing',
    class: 'none',
    says: {
      nothing: { message: '{who} looks for {wish}, and the proposal has nothing of the kind.', fix: '{todo}' },
      nothingOfTwo: {
        message: '{who} looks for {wish}, and the proposal has nothing of the kind.',
        fix: '{todo} Or: {orElse}',
      },
    },
  },
  W303: {
    title: 'A director without an understanding of the situation',
    class: 'none',
    says: {
      nothing: { message: '{who} looks for {wish}, and the proposal has nothing of the kind.', fix: '{todo}' },
      nothingOfTwo: {
        message: '{who} looks for {wish}, and the proposal has nothing of the kind.',
        fix: '{todo} Or: {orElse}',
      },
    },
  },
  E303: {
    title: 'A reference named that may not be',
    class: 'refused',
    says: {
      named: {
        message: 'A reference that may not be named ({secret}) is named in {where}.',
        fix: 'Take the name out of that text, or ask for consent.',
      },
    },
  },
  I304: {
    title: 'A reference that may be named and is left out',
    class: 'none',
    says: {
      full: {
        message:
          '{who} asks for references, and {name} may be named; the number of arguments for one member (arguments.max_per_member) leaves it out.',
        fix: 'Write arguments.pin: [{block}], or raise arguments.max_per_member, and {name} is in the proposal.',
      },
    },
  },
  E305: {
    title: 'Consent that is neither true nor false',
    class: 'input',
    says: {},
  },
  W306: {
    title: 'Consent not asked for yet',
    class: 'none',
    says: {
      notAsked: {
        message: 'This reference was not asked yet, so it is kept out.',
        fix: 'Ask whether the person can and wants to recommend; then write can: true and wants: true with the date.',
      },
    },
  },
  W307: {
    title: 'Consent that ends before the validity does',
    class: 'none',
    says: {
      endsEarly: {
        message: 'The consent ends before the proposal does ({expiry}), so the reference is kept out.',
        fix: 'Ask for a longer consent, or let the proposal end earlier.',
      },
    },
  },
  I308: {
    title: 'One function only among several members',
    class: 'none',
    says: {
      oneRole: {
        message: 'Everyone in the DMU has the role {role}; most groups have several functions.',
        fix: 'Ask who else takes part in the approval (D6).',
      },
    },
  },
  W309: {
    title: 'Nobody decides',
    class: 'none',
    says: {
      nobody: {
        message: 'Every buying role is given, and nobody decides.',
        fix: 'Find out who says yes, and write buying_role: decides.',
      },
    },
  },
  E310: {
    title: 'A pinned block that cannot be used',
    class: 'input',
    says: {
      status: {
        message: pinned,
        fix: 'Have it approved and write status: approved in {file}, or take the pin out: no pin passes a gate.',
      },
      language: { message: pinned, fix: 'Write its text in {language}, or take the pin out: no pin passes a gate.' },
      present: { message: pinned, fix: 'Write {where} in the dossier, or take the pin out: no pin passes a gate.' },
      value: {
        message: pinned,
        fix: 'Write {where} as {wants} in the dossier if it is so, or take the pin out: no pin passes a gate.',
      },
      hole: { message: pinned, fix: 'Write {where} in the dossier, or take the pin out: no pin passes a gate.' },
      noFacts: { message: pinned, fix: '{todo} Or take the pin out: no pin passes a gate.' },
      notApproved: {
        message: pinned,
        fix: 'Write under offer.internal.exclusivity_approved_by who approved them, or take the pin out: no pin passes a gate.',
      },
      notAsked: {
        message: pinned,
        fix: 'Ask {reference} whether they can and want to recommend, and write can: true and wants: true under its consent; or take the pin out: no pin passes a gate.',
      },
      endsEarly: {
        message: pinned,
        fix: 'The consent of {reference} ends on {ends}, the proposal on {expiry}. Ask for a longer consent and write valid_until: {expiry} or later; or take the pin out: no pin passes a gate.',
      },
      notNamed: {
        message: pinned,
        fix: 'Ask {reference} for the name and write scope: [named] under its consent, or anonymous_ok: true with a title under anonymous; or take the pin out: no pin passes a gate.',
      },
      refused: {
        message: pinned,
        fix: 'Add another reference, whose person can and wants to recommend, or take the pin out: no pin passes a gate.',
      },
      withheldFigures: {
        message: pinned,
        fix: 'Win the consent of the reference that the figure belongs to, or add another figure under figures; or take the pin out: no pin passes a gate.',
      },
      silentHistory: {
        message: pinned,
        fix: 'To speak of it openly, write address_openly: true under previous_cooperation; or take the pin out: no pin passes a gate.',
      },
    },
  },
  E311: {
    title: 'Pinned and excluded at one level',
    class: 'input',
    says: {
      both: { message: '{found} is pinned and excluded at one level.', fix: 'Take one of the two out.' },
    },
  },
  W311: {
    title: 'Earlier cooperation that is not printed',
    class: 'none',
    says: {
      silent: {
        message: 'The cooperation so far was {status}, so it is not printed.',
        fix: 'To speak of it openly, write address_openly: true.',
      },
    },
  },
  I312: {
    title: 'A block for one member, without a bridge to the others',
    class: 'none',
    says: {
      noBridge: {
        message: 'The block {block} serves one member only and has no bridge.',
        fix: 'Add to its front matter bridge: one sentence on what this means for the other functions.',
      },
    },
  },
  E313: {
    title: 'Two chosen blocks in conflict',
    class: 'input',
    says: {
      same: {
        message: 'The blocks {block} and {other} say the same, and pins hold both of them.',
        fix: 'Take one of the pins out.',
      },
      conflict: {
        message: 'The blocks {block} and {other} contradict each other, and both are chosen.',
        fix: 'Exclude one: arguments.exclude: [{other}].',
      },
    },
  },
  E320: {
    title: 'A library block without front matter',
    class: 'input',
    says: {
      none: {
        message: 'This block has no front matter between two lines of ---.',
        fix: 'Begin the file with ---, id, kind and status, and another ---; the text follows.',
      },
    },
  },
  E321: {
    title: "A library file whose name is not its block's",
    class: 'input',
    says: {
      otherId: {
        message: 'The file is called {file}, and its block {found}.',
        fix: 'Write id: {id}, or call the file {found}.md.',
      },
      orphan: {
        message: '{file} translates a block that is not there.',
        fix: 'Add {id}.md, or rename this file after its block.',
      },
    },
  },
  E322: {
    title: 'A block that calls or places what it may not',
    class: 'input',
    says: {
      blockCall: {
        message: 'What is written inside {{#{helper}}} is not printed.',
        fix: 'Write {{{helper} …}} without an end, and the rest after it.',
      },
      slot: { message: 'A body cannot place {found}.', fix: 'A body may place "facts" and "figure:<id>".' },
    },
  },
  E323: {
    title: 'A block that names what no proposal has',
    class: 'input',
    says: {
      severalValues: { message: '{found} is not one value.', fix: 'Write {found}: present, or name one of its fields.' },
    },
  },
  E324: {
    title: 'Markdown that would not mean what it looks like',
    class: 'input',
    says: {},
  },
  E325: {
    title: 'A block with words in no language',
    class: 'input',
    says: {
      noLanguage: {
        message: 'This block has words, and does not say in which language.',
        fix: 'Add a line "lang: en" with the language of its words.',
      },
    },
  },
  W326: {
    title: 'A block that is due for review',
    class: 'none',
    says: {
      due: { message: 'This block is due for review.', fix: 'Its owner reads it again, then moves the date.' },
      dueFor: { message: 'This block is due for review.', fix: '{owner} reads it again, then moves the date.' },
    },
  },
  W327: {
    title: 'A retired block that is still pinned',
    class: 'none',
    says: {
      pinned: {
        message: 'This block is retired, and {dossier} still pins it.',
        fix: 'Tell the dossier’s owner which block replaces it.',
      },
    },
  },
  W328: {
    title: 'A block that lacks a language',
    class: 'none',
    says: {
      untranslated: {
        message: 'This block has no text in {language}, as others of this library do.',
        fix: 'Add <id>.{language}.md with title, bridge and body in that language.',
      },
    },
  },
  I329: {
    title: 'A block that no dossier chooses',
    class: 'none',
    says: {
      unused: {
        message: 'No dossier that was given chooses this block.',
        fix: 'kam-propose explain <dossier> --why-not <id> says why; perhaps it can be retired.',
      },
    },
  },
} as const satisfies Messages;
