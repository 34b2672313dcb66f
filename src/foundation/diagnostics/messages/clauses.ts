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
        message: 'The clause {found} was to be reviewed by {until}.',
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
} as const satisfies Messages;
