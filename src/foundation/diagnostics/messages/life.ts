import type { Messages } from './Messages.ts';

const goOn = 'Undo the change, or go on with the next revision: kam-propose revise {dossier} -m "what is new".';

/** The life of a proposal: frozen revisions, their locks and their key, and what is written into a dossier. */
export const lifeMessages = {
  E604: {
    title: 'A frozen revision that would become another',
    class: 'refused',
    says: {
      content: {
        message: 'Revision {revision} is frozen since {date}, and this build would say something else.',
        fix: goOn,
      },
      bytes: {
        message:
          '{file} is the frozen revision {revision}, and this build would make other bytes of the same words: other options, or another version of the program.',
        fix: 'Leave it as it is, or write elsewhere with -o.',
      },
      private: {
        message: 'Revision {revision} is frozen since {date}, and the dossier has changed since where no client reads.',
        fix: goOn,
      },
      noLock: {
        message:
          'Revision {revision} is frozen since {date}, and its lock {file} is not there: what it said cannot be told.',
        fix: 'Bring the lock back from a copy, or go on with the next revision: kam-propose revise {dossier} -m "what is new".',
      },
    },
  },
  E605: {
    title: 'The key of the locks, missing or another',
    class: 'environment',
    says: {
      missing: {
        message: 'There are locks in this workspace, such as {lock}, and their key {file} is not there.',
        fix: 'Bring the key back from a copy. Where it is lost for good, freeze with --new-key: the private part of older locks can then never be checked again.',
      },
      broken: {
        message: '{file} is not a key: it has {bytes} bytes, and a key has 32.',
        fix: 'Bring the key back from a copy.',
      },
      unreadable: { message: 'The key {file} cannot be read.', fix: 'Give yourself the right to read it.' },
    },
  },
  E606: {
    title: 'A file that somebody else changes at the same time',
    class: 'environment',
    says: {
      changed: {
        message: '{file} was changed by somebody else while this command ran; theirs stands, and nothing was written.',
        fix: 'Run the command again.',
      },
      held: {
        message: '{file} is being written by another run; nothing was written.',
        fix: 'Run the command again. Where no other run is left, delete {guard} first.',
      },
      lock: {
        message: 'Somebody else froze this revision with other content while this command ran: {file} stands.',
        fix: 'Talk to each other; then revise, or undo the change.',
      },
    },
  },
  W606: {
    title: 'An acceptance after the last day',
    class: 'none',
    says: {
      firm: {
        message:
          'It was accepted on {on}, and the firm offer ended on {until}: it binds you only where you want it to.',
        fix: 'Tell the client in writing that you hold to it, or that it is over.',
      },
      contract: {
        message: 'It was accepted on {on}, and the terms were guaranteed until {until}.',
        fix: 'Agree in writing that the terms still hold, or revise: kam-propose revise.',
      },
    },
  },
  E607: {
    title: 'A revision that was answered already',
    class: 'input',
    says: {
      twice: {
        message: 'Revision {revision} was {event} on {date} already.',
        fix: 'Where that is wrong, correct its entry under proposal.history in {file}.',
      },
      answered: {
        message: 'Revision {revision} was {event} on {date}: nothing can become of it any more.',
        fix: 'Go on with the next revision: kam-propose revise {file} -m "what is new"; where the entry is wrong, correct it under proposal.history.',
      },
    },
  },
  W607: {
    title: 'A revision that was not frozen',
    class: 'none',
    says: {
      unfrozen: {
        message: 'Revision {revision} is not frozen: what the client has cannot be shown later.',
        fix: 'Freeze it before it is sent: kam-propose freeze.',
      },
    },
  },
  E608: {
    title: 'A lock that cannot be read',
    class: 'environment',
    says: {
      broken: {
        message: '{file} is not a lock as this program writes it.',
        fix: 'Bring it back from a copy: nobody edits a lock.',
      },
      version: {
        message: '{file} was written by version {tool}, and this one does not read what it says of the proposal.',
        fix: 'Compare with version {tool}, or name the dossier in its place.',
      },
      edited: {
        message: '{file} is not as it was written: somebody has edited it.',
        fix: 'Bring it back from a copy: nobody edits a lock.',
      },
    },
  },
} as const satisfies Messages;
