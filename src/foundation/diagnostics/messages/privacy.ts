import type { Messages } from './Messages.ts';

/** Names and private words that the client must not read, and blanks that were not filled in. */
export const privacyMessages = {
  W901: {
    title: 'Private words in a public text',
    class: 'none',
    says: {
      text: {
        message: 'The client will read this, and it says a private note ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      email: {
        message: 'The client will read this, and it says a private e-mail address ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      phone: {
        message: 'The client will read this, and it says a private phone number ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      name: {
        message: 'The client will read this, and it says the name of a member that is not to be printed ({place}).',
        fix: 'Write position and date instead ("Finance Director, 12 November"), or set print_name if the client may read it.',
      },
      actor: {
        message: 'The client will read this, and it names somebody of people who signs nothing here ({place}).',
        fix: 'Write the position instead. Where the client may read the name, allow_names in the dossier says so.',
      },
      ofBook: {
        message:
          'The client will read this, and it says a number that the price book keeps inside: cost or floor of article {sku} ({place}).',
        fix: 'Take it out of this text.',
      },
      number: {
        message: 'The client will read this, and it says a private number beside its word ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      price: {
        message: 'The client will read this, and it says the lowest price ({place}).',
        fix: 'Take it out of this text, or out of the private part if the client may know it.',
      },
      competitor: {
        message: 'The client will read this, and it names a competitor ({place}).',
        fix: 'Take it out of this text. Where you want it to stand, allow_names in the dossier says so.',
      },
    },
  },
  E901: {
    title: 'Private words in the output',
    class: 'refused',
    says: {
      printed: {
        message: 'Something private ({secret}) is printed in {where}.',
        fix: 'Take it out of that text. Where the client may know it, write the private line in other words.',
      },
      name: {
        message: 'Somebody who is not to be printed ({secret}) is named in {where}.',
        fix: 'Write the position instead, or set print_name if the client may read the name. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      actor: {
        message: 'Somebody of people who signs nothing here ({secret}) is named in {where}.',
        fix: 'Write the position instead. Where the client may read the name, allow_names: [{ name: "{part}", because: "…" }] in the dossier says so.',
      },
      source: {
        message: 'Somebody who is not to be printed ({secret}) is named in a source, {where}.',
        fix: 'Write "{instead}": position and day say as much. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
    },
  },
  E902: {
    title: 'Another client in the output',
    class: 'refused',
    says: {
      named: {
        message: 'Another client of this workspace is named in {where}.',
        fix: 'Take the name out of that text. Where it may stand, allow_names: [{ name: "{part}", because: "…" }] in the dossier says so, or in kam-propose.yaml for every document.',
      },
    },
  },
  W902: {
    title: 'Words that may name somebody who is not to be named',
    class: 'none',
    says: {
      reference: {
        message: 'This may name a reference that may not be named ({secret}), in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      actor: {
        message: 'This may name somebody of people who signs nothing here ({secret}), in {where}.',
        fix: 'Write the position instead. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      member: {
        message: 'This may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write the position instead. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      shown: {
        message: 'This may name a reference that may not be named ({secret}), where references are shown, in {where}.',
        fix: 'Write it in other words: where references are shown no allow_names counts.',
      },
      source: {
        message: 'This source may name a member who is not to be printed ({secret}), in {where}.',
        fix: 'Write "{instead}": position and day say as much. Where it means somebody else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      client: {
        message: 'This may name another client of this workspace, in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
      competitor: {
        message: 'This may name a competitor ({secret}), in {where}.',
        fix: 'Write it in other words. Where it means something else, allow_names: [{ name: "{part}", because: "…" }] in the dossier lets it stand.',
      },
    },
  },
  E903: {
    title: 'A competitor in the output',
    class: 'refused',
    says: {
      named: {
        message: 'A competitor ({secret}) is named in {where}.',
        fix: 'Take the name out of that text. Where you want it to stand, allow_names: [{ name: "{part}", because: "…" }] in the dossier says so.',
      },
    },
  },
  I904: {
    title: 'Another dossier that was not understood',
    class: 'none',
    says: {
      unread: {
        message: '{file} was not understood, so its client was not looked for, or not by its whole name.',
        fix: 'Mend that file, or take it out of the workspace if it is no dossier.',
      },
      large: {
        message:
          '{file} has {size}: a file of more than {most} is not looked through, so a client in it was not looked for.',
        fix: 'Move it out of the workspace if it is no dossier.',
      },
    },
  },
  E905: {
    title: 'A blank that was not filled in, where the client looks first',
    class: 'refused',
    says: {
      left: {
        message: 'A blank was left in {what}: {blank}.',
        fix: 'Write what belongs there. While you are still writing, --draft builds it as it is.',
      },
    },
  },
  W905: {
    title: 'A blank that was not filled in',
    class: 'none',
    says: {
      left: {
        message: 'This looks like a blank that nobody filled in: {blank}.',
        fix: 'Write what belongs there, or leave the field out. While you are still writing, --draft says nothing of it.',
      },
    },
  },
  W906: {
    title: 'A soft hyphen',
    class: 'none',
    says: {
      soft: {
        message: 'This text has a soft hyphen (U+00AD) in it, a sign that nobody sees: "{word}".',
        fix: 'Delete it: write "{clean}". It came with a copy from a word processor or a web page.',
      },
    },
  },
} as const satisfies Messages;
