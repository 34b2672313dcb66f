import type { Messages } from './Messages.ts';

/** A pin of a block that a gate keeps out; `{why}` is the gate's own reason. */
const pinned = '{found} is pinned but cannot be used: {why}.';

/** Arguments, references, the library. */
export const argumentMessages = {
  E303: {
    title: 'A reference named that may not be',
    class: 'refused',
    says: {
      named: {
        message: 'A reference that may not be named ({secret}) is named in {where}.',
        fix: 'Take the name out of that text, or ask for consent. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand, with what it means there as the reason.',
      },
      shown: {
        message: 'A reference that may not be named ({secret}) is named where references are shown, in {where}.',
        fix: 'Take the name out of that text, or ask for consent: where references are shown no allow_names counts.',
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
  W304: {
    title: 'A criterion of the client that nothing answers',
    class: 'none',
    says: {
      open: {
        message: 'The client looks first at {criterion}, and no part of the document answers it.',
        fix: 'Write its id under criteria of what answers it: a benefit, a point, a block, a figure, a reference, finance or offer (the price); or take the criterion out.',
      },
    },
  },
  E305: {
    title: 'Consent that is neither true nor false, or has dates that cannot be',
    class: 'input',
    says: {
      endsFirst: {
        message: 'This consent ends on {ends}, before it is given on {given}.',
        fix: 'Correct one of the two dates, under consent.',
      },
      agreedFirst: {
        message: 'This consent is given on {given}, and was asked for only on {asked}.',
        fix: 'Correct one of the two dates, under consent.',
      },
    },
  },
  W306: {
    title: 'No consent yet',
    class: 'none',
    says: {
      later: {
        message:
          'This reference agreed only from {given} on, after the issue date, so it is kept out, with its figures.',
        fix: 'Correct the date if it is a slip, or issue the proposal on {given} or later (proposal.date).',
      },
      notAnswered: {
        message: 'This reference was asked on {asked} and has not answered yet, so it is kept out, with its figures.',
        fix: 'When the answer is there, write can and wants as true or false, and given with its date.',
      },
      notAsked: {
        message: 'This reference was not asked yet, so it is kept out, with its figures.',
        fix: 'Ask whether the person can and wants to recommend, and write asked with the date; after a yes can: true, wants: true and given with its date.',
      },
    },
  },
  W307: {
    title: 'Consent that ends before the validity does',
    class: 'none',
    says: {
      endsEarly: {
        message:
          'The consent ends before the proposal does ({expiry}), so the reference is kept out, with its figures.',
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
      language: {
        message: pinned,
        fix: 'Write its text in {language}, in a file {block}.{language}.md beside it, or take the pin out: no pin passes a gate.',
      },
      present: { message: pinned, fix: 'Write {where} in the dossier, or take the pin out: no pin passes a gate.' },
      value: {
        message: pinned,
        fix: 'Write {where} as {wants} in the dossier if it is so, or take the pin out: no pin passes a gate.',
      },
      figure: {
        message: pinned,
        fix: 'Add it under figures: {figure}: { value: "…", unit: "…", label: …, source: …, as_of: YYYY-MM-DD }; or take the pin out: no pin passes a gate.',
      },
      table: {
        message: pinned,
        fix: 'Add a table of this id under tables, or a picture under pictures; or take the pin out: no pin passes a gate.',
      },
      noFacts: { message: pinned, fix: '{todo} Or take the pin out: no pin passes a gate.' },
      notApproved: {
        message: pinned,
        fix: 'Write under offer.internal.exclusivity_approved_by who approved them (where W704 stands, record it as that says), or take the pin out: no pin passes a gate.',
      },
      notAnswered: {
        message: pinned,
        fix: '{reference} was asked on {asked}. After a yes write can: true and wants: true under its consent; until then take the pin out: no pin passes a gate.',
      },
      notAsked: {
        message: pinned,
        fix: 'Ask {reference} whether they can and want to recommend, and write can: true and wants: true under its consent; or take the pin out: no pin passes a gate.',
      },
      agreesLater: {
        message: pinned,
        fix: 'The consent of {reference} is given after the issue date: correct consent.given, or issue the proposal later; or take the pin out: no pin passes a gate.',
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
        fix: 'Win the consent of {reference}, to which the figure {figure} belongs, or add another figure under figures; or take the pin out: no pin passes a gate.',
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
        fix: 'To speak of it openly, write address_openly: true. After a mixed one, print: false at the results that went badly prints the others.',
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
} as const satisfies Messages;
