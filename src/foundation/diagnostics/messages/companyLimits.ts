import type { Messages } from './Messages.ts';

/** Limits that a company sets itself. */
const recordIt = 'Have it approved by {who}, and record it: {command}';

export const companyLimitMessages = {
  W701: {
    title: 'Dependence on one client',
    class: 'none',
    says: {
      dependence: {
        message: 'More than {most} % of your revenue comes from this client: you depend on it.',
        fix: 'Weigh every further concession against that, and look for revenue elsewhere.',
      },
    },
  },
  W702: {
    title: 'A discount above the limit',
    class: 'none',
    says: {
      line: {
        message: 'The discount on price line {number} is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning (--allow {code}).',
      },
      list: {
        message: 'Price line {number} is further below its list price than the limit that you set.',
        fix: 'Raise the price or lower the discount, or have it approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
      whole: {
        message: 'The discount on the whole price, with those on its lines, is above the limit that you set.',
        fix: 'Lower it, or have it approved and allow this warning (--allow {code}).',
      },
    },
  },
  W703: {
    title: 'A margin under the floor',
    class: 'none',
    says: {
      margin: {
        message: 'The margin of this offer is under the floor that you set.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}).',
      },
      computed: {
        message:
          'The margin of this offer, from the costs of the price book, is under the floor that you set. Lines under it: {lines}.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
      line: {
        message:
          'The margin of price line {number}, from the costs of the price book, is under the floor that you set.',
        fix: 'Concede less, or have the margin approved and allow this warning (--allow {code}); `explain --price` shows how far.',
      },
    },
  },
  W704: {
    title: 'An approval that is missing or void',
    class: 'none',
    says: {
      none: {
        message: 'The rule {rule} of kam-propose.yaml applies here, and no approval is recorded.',
        fix: recordIt,
      },
      unknown: {
        message:
          'The rule {rule} of kam-propose.yaml applies here: nothing tells the margin, and no approval is recorded.',
        fix: 'Write what is left under offer.internal.margin_percent, or take the prices from a price book with costs. Or have it approved by {who}, and record it: {command}',
      },
      gate: {
        message:
          'What this client alone gets is not printed: by the rule {rule} of kam-propose.yaml only a recorded approval lets it, and none is recorded.',
        fix: recordIt,
      },
      changed: {
        message:
          'The approval by {approver} of {date} is void: what it was given for (the rule {rule}) has changed since.',
        fix: 'Undo the change; or have it approved again by {who}, and record it: {command}',
      },
      other: {
        message: 'The approval by {approver} counts nothing: the rule {rule} of kam-propose.yaml names others.',
        fix: recordIt,
      },
      stranger: {
        message: 'The rule {rule} names "{found}", who is neither in team nor in people.',
        fix: 'Write the id of somebody of team or people.',
      },
      noPercent: {
        message: 'The rule {rule} has no percentage: it counts nothing here.',
        fix: 'Take it out; only discount_over and margin_under have one.',
      },
      nobody: {
        message: 'The rule {rule} of kam-propose.yaml applies here, and nobody whom it names is in team or people.',
        fix: 'Add whoever may approve it to people in kam-propose.yaml, or correct the ids under by of the rule.',
      },
    },
  },
  E704: {
    title: 'A revision to freeze without its approvals',
    class: 'refused',
    says: {
      unapproved: {
        message: 'Revision {revision} is not frozen: without an approval that holds are {rules}.',
        fix: 'Record the approvals as W704 says, and freeze it then; --allow does not help here.',
      },
    },
  },
} as const satisfies Messages;
