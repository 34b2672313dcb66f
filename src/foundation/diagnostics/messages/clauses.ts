import type { Messages, Words } from './Messages.ts';

/** A clause that an offer names and no library has (E114). */
export const unknownClause = {
  clause: {
    message: 'No clause of the library is called {found}.',
    fix: 'Known under terms of the library: {ids}. A term of this offer alone is { title: …, text: … }.',
  },
  noClauses: {
    message: 'No clause is called {found}: there is no library with clauses.',
    fix: 'Write { title: …, text: … } in its place; or put {found}.yaml with title and text into the folder terms of the library that kam-propose.yaml names.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Clauses of the library. */
export const clauseMessages = {
  W611: {
    title: 'A clause whose review is past',
    class: 'none',
    says: {
      past: {
        message: 'The review of the clause {found} is past.',
        fix: 'Ask whoever keeps it to read it again and to move its review_by.',
      },
    },
  },
  W612: {
    title: 'A clause that lacks a language',
    class: 'none',
    says: {
      untranslated: {
        message: 'The {field} of this clause is not there in {languages}, as others of this library are.',
        fix: 'Write it by language: {field}: { {first}: …, … }.',
      },
    },
  },
  W613: {
    title: 'A clause without a version, or without somebody who keeps it',
    class: 'none',
    says: {
      version: {
        message: 'The clause {clause} has no version: nobody can tell later which wording was agreed.',
        fix: 'Write version: "1" in its file, or the number that your lawyers count by.',
      },
      owner: {
        message: 'The clause {clause} has no owner: nobody is asked when it has to be read again.',
        fix: 'Write owner in its file: an id of people or team, or a name.',
      },
      unknownOwner: {
        message: 'The owner of the clause {clause} is neither in people nor in team.',
        fix: 'Write in its file the id of somebody in people or team, or the whole name; or add this id to people in kam-propose.yaml.',
      },
    },
  },
  W614: {
    title: 'A clause that no dossier can name',
    class: 'none',
    says: {
      name: {
        message: 'No dossier can name this clause: an id is letters from a to z, digits, - and _, without blanks.',
        fix: 'Give its file a name of these alone, such as {name}.yaml.',
      },
    },
  },
  E286: {
    title: 'A clause twice in the terms',
    class: 'input',
    says: {
      twice: {
        message: 'The clause {found} stands in these terms already: it is entry {number} of them.',
        fix: 'Take one of the two out.',
      },
    },
  },
} as const satisfies Messages;
