import { markdownFaults, templateFaults } from './markup.ts';
import type { Messages } from './Messages.ts';
import { ofPaths } from './shared.ts';

const elseOut = ' Or take it out.';

/** Why a text of the dossier that was written for the client is not printed. */
const unprinted = {
  notAsked: {
    message: '{what} stands nowhere in the document: nobody asks for {wish}.',
    fix: `Write {block} into arguments.pin, such as pin: [{block}], and it is printed.${elseOut}`,
  },
  full: {
    message: '{what} stands nowhere in the document: other arguments than {wish} came first.',
    fix: `Write {block} into arguments.pin, such as pin: [{block}], or raise arguments.max_per_member.${elseOut}`,
  },
  excluded: {
    message: '{what} stands nowhere in the document: {wish} are kept out ({block}).',
    fix: `Take the exclusion or the waiver out, under arguments or in the dmu.${elseOut}`,
  },
  unplaced: {
    message: '{what} stands nowhere in the document: {block} was chosen for {wish}, and prints words of its own only.',
    fix: 'Add {{slot "facts"}} to {block} on a line of its own.',
  },
  gate: {
    message: '{because} So {what} stands nowhere in the document.',
    fix: `Give it what it lacks: no pin goes past this.${elseOut}`,
  },
  second: {
    message: '{because} So {what} stands nowhere in the document.',
    fix: `To print both, write both into arguments.pin: pin: [{winner}, {block}].${elseOut}`,
  },
  sameWords: {
    message: '{because} So {what} stands nowhere in the document.',
    fix: 'Only one of the two is printed. To print {block}, write it into arguments.pin and {winner} into arguments.exclude, and take any pin of {winner} out; or take {block} out.',
  },
  withdrawn: {
    message: '{what} stands nowhere in the document: the person of {owner} took the consent back.',
    fix: `Add another reference. Only a new yes brings this one in: then delete withdrawn, and write the new date as given.${elseOut}`,
  },
  refused: {
    message:
      '{what} stands nowhere in the document: the person of {owner} said no, and anonymous_ok does not go past a no.',
    fix: `Add another reference, whose person can and wants to recommend.${elseOut}`,
  },
  notAskedYet: {
    message: '{what} stands nowhere in the document: the person of {owner} has not said yes yet.',
    fix: 'Ask whether the person can and wants to recommend, and write what they agreed to under consent.',
  },
  agreesLater: {
    message:
      '{what} stands nowhere in the document: the person of {owner} agreed only from a day after the issue date.',
    fix: 'Correct consent.given if it is a slip, or issue the proposal on that day or later.',
  },
  endsEarly: {
    message: '{what} stands nowhere in the document: the consent of {owner} ends before the proposal does.',
    fix: 'Ask for a longer consent, or let the proposal end earlier.',
  },
  notNamed: {
    message:
      '{what} stands nowhere in the document: the person of {owner} agreed to recommend, and the consent has neither scope: [named] nor a form without the name.',
    fix: 'Ask whether the name may be printed, and after a yes write named into consent.scope; or, after a yes to that, anonymous_ok: true under consent, with anonymous: { title: … } beside it.',
  },
  contact: {
    message:
      '{what} is not printed: the person may be named, and the consent has no scope contact_shared, which an e-mail or a phone needs.',
    fix: 'Ask the person, and after a yes write contact_shared into consent.scope. Until then leave it as it is: you need it yourself.',
  },
  silentHistory: {
    message:
      '{what} stands nowhere in the document: the cooperation so far went badly, and address_openly is not true.',
    fix: 'To speak of it openly, write address_openly: true under previous_cooperation.',
  },
  noCase: {
    message:
      '{what} stands nowhere in the document: the business case is left out while the price depends on a choice.',
    fix: 'Decide for one of the alternatives in the price, or mark the others as optional.',
  },
  unnamed: {
    message:
      '{what} stands nowhere in the document: the reference is printed without its name, which its own words could give away.',
    fix: 'Write what they say under anonymous.quote, in words that give nobody away; or ask for the consent named.',
  },
  noPanel: {
    message: '{what} stands nowhere in the document: its cover shows no picture.',
    fix: `Write cover: { panel: photo } in a theme.yaml of your own; a document without a cover has no place for one.${elseOut}`,
  },
  notApproved: {
    message: 'Nobody inside has approved {what}: it stands nowhere in the document.',
    fix: `Have it approved, and write under offer.internal.exclusivity_approved_by who did it, by an id of team or people; where W704 stands, record it as that says.${elseOut}`,
  },
  detail: {
    message: 'Parts of {what} stand nowhere in the document: offer.detail is {detail}, and shows sums only.',
    fix: `Write offer.detail: lines where the client shall see it.${elseOut}`,
  },
  hidden: {
    message: 'The document does not say {fields} of {what}: offer.detail is {detail}, and hides this line.',
    fix: 'Write offer.detail: lines, or say it in words under offer.terms and allow this.',
  },
  compared: {
    message: 'The document does not say {fields} of {what}: packages side by side have no place for it.',
    fix: `Say it in detail of this line, or as a row of offer.packages.features, in place of {fields}.${elseOut}`,
  },
  label: {
    message: '{what} stands nowhere in the document: the figure is printed with its label only.',
    fix: `Short labels stand in the summary, with key: true, and in the chart of a figure with parts.${elseOut}`,
  },
  unused: {
    message: '{what} stands nowhere in the document: nothing uses it.',
    fix: 'Name it where it is meant, or take it out.',
  },
  noSection: {
    message:
      '{what} stands nowhere in the document: it belongs at the end of the section {section}, which is not in this document.',
    fix: 'Write another section there, such as section: solution, or place it in a block: {{slot "{slot}"}}.',
  },
  noPlace: {
    message: '{what} stands nowhere in the document: no section has a place for it.',
    fix: 'Write it into a text that is printed, or take it out.',
  },
} as const;

/** Blocks of an argument library. */
export const libraryMessages = {
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
      ...templateFaults,
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
      ...ofPaths,
      severalValues: {
        message: '{found} is not one value.',
        fix: 'Write {found}: present, or name one of its fields.',
      },
    },
  },
  E324: {
    title: 'Markdown that would not mean what it looks like',
    class: 'input',
    says: markdownFaults,
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
  I330: { title: 'A text for the client that stands nowhere', class: 'none', says: unprinted },
  W330: { title: 'A fact of the contract that stands nowhere', class: 'none', says: unprinted },
  W331: {
    title: 'A block of a point kind that places no facts',
    class: 'none',
    says: {
      lost: {
        message:
          'This block does not place the points of the kind {kind}: where it is chosen alone, they stand nowhere.',
        fix: 'Add {{slot "facts"}} on a line of its own where they belong, or allow this if another block prints them.',
      },
      apart: {
        message: 'This block does not place the points of the kind {kind}: they print apart from its words.',
        fix: 'Add {{slot "facts"}} on a line of its own where they belong.',
      },
    },
  },
} as const satisfies Messages;
