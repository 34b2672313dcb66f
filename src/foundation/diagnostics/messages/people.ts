import type { Messages } from './Messages.ts';

/** The validity, the decision-making unit, the team. */
export const peopleMessages = {
  E201: {
    title: 'No validity',
    class: 'input',
    says: {
      missing: {
        message: 'The proposal does not say until when its terms hold.',
        fix: 'Add `validity: { days: 30 }`, or a last day such as `validity: { until: 2026-12-31 }`.',
      },
      inSection: {
        message: 'The proposal does not say until when its terms hold.',
        fix: 'Add "days: 30" under "validity:", or a last day such as "until: 2026-12-31".',
        forEditors: true,
      },
    },
  },
  E202: {
    title: 'Two forms of validity',
    class: 'input',
    says: {
      both: {
        message: 'The validity is given twice: as a last day and as a number of days.',
        fix: 'Keep `until` or `days`, and delete the other.',
      },
    },
  },
  E203: {
    title: 'An impossible date or time zone',
    class: 'input',
    says: {
      tooFar: {
        message: '{found} days after {issued} is a date beyond the year 2999.',
        fix: 'Check the issue date (`proposal.date`), or take fewer days.',
      },
      zone: {
        message: 'There is no time zone of this name.',
        fix: 'Write a region and a town, such as Europe/Oslo or Asia/Riyadh, or leave the line out.',
        forEditors: true,
      },
    },
  },
  E204: {
    title: 'The validity has ended',
    class: 'refused',
    says: {
      ended: {
        message: 'The validity ended on {until}, and this proposal is built on {built}.',
        fix: 'Agree a new last day and write it, or give the proposal a new issue date.',
      },
    },
  },
  E205: {
    title: 'The validity ends before the issue date',
    class: 'input',
    says: {
      beforeIssue: {
        message: 'The validity ends on {until}, before the proposal is issued on {issued}.',
        fix: 'Correct the last day, or the issue date (`proposal.date`).',
      },
    },
  },
  E206: {
    title: 'The validity is shorter than the tender asks',
    class: 'input',
    says: {
      shorter: {
        message:
          'The tender asks for bids that hold until {asked}, {days} days after its deadline; this one ends on {until}.',
        fix: 'Write `{write}`, or correct `tender.deadline` or `tender.validity_days`.',
      },
      noDeadline: {
        message: 'The tender asks for bids that hold for {days} days after its deadline, and no deadline is written.',
        fix: 'Write `deadline: YYYY-MM-DD`, the last day for bids, under `tender`.',
      },
    },
  },
  W205: {
    title: 'A validity of under seven days',
    class: 'none',
    says: {
      day: {
        message: 'The terms hold for 1 day only: a group of readers needs at least a week.',
        fix: 'Give the client a week or more, or allow this warning (--allow {code}) if the deadline is agreed.',
      },
      days: {
        message: 'The terms hold for {days} days only: a group of readers needs at least a week.',
        fix: 'Give the client a week or more, or allow this warning (--allow {code}) if the deadline is agreed.',
      },
    },
  },
  W206: {
    title: 'A validity of over ninety days',
    class: 'none',
    says: {
      long: {
        message: 'The terms hold for {days} days: that is long to guarantee prices.',
        fix: 'Take {most} days or fewer, or allow this warning (--allow {code}) if your costs are fixed for that long.',
      },
    },
  },
  W207: {
    title: "The validity ends on the client's weekend",
    class: 'none',
    says: {
      around: {
        message: 'The validity ends on {until}, a {weekday}: that is weekend for the client.',
        fix: 'Take the working day after, {after} (`{writeAfter}`), or the working day before, {before} (`{writeBefore}`).',
      },
      after: {
        message: 'The validity ends on {until}, a {weekday}: that is weekend for the client.',
        fix: 'Take the working day after, {after} (`{writeAfter}`).',
      },
    },
  },
  W208: {
    title: 'A guarantee that moves with every build',
    class: 'none',
    says: {
      moved: {
        message:
          '{file} guarantees the terms until {before}, this build until {now}: the days are counted from the day of each build.',
        fix: 'Write `date: {issued}` under `proposal` to keep the day that was promised, or raise `revision` to promise another.',
      },
    },
  },
  E211: {
    title: 'No member of the decision-making unit',
    class: 'input',
    says: {
      nobody: {
        message: 'Nobody who decides is named: the arguments are chosen for these people.',
        fix: 'Write "dmu:" with a first entry, such as dmu: [{ position: Managing Director, role: director }].',
      },
    },
  },
  E220: {
    title: 'The team lacks somebody, a position or a contact',
    class: 'input',
    says: {
      nobody: {
        message: 'Nobody of your team is named: the client must be able to reach somebody.',
        fix: 'Write "team:" with a first entry, such as team: [{ name: Your Name, position: Key Account Manager, email: you@example.com }].',
      },
    },
  },
  E221: {
    title: 'No seller',
    class: 'input',
    says: {
      nobody: {
        message: 'Nobody is named as the seller.',
        fix: 'Write "seller: { name: Your Company }" here, or once for all in kam-propose.yaml.',
      },
    },
  },
  E807: {
    title: 'A company founded after the proposal is issued',
    class: 'input',
    says: {
      later: {
        message: 'The company was founded in {found}, and the proposal is issued on {issued}.',
        fix: 'Correct the year, or take it out.',
      },
    },
  },
  W807: {
    title: 'A certificate that ends too early',
    class: 'none',
    says: {
      expiry: {
        message: 'This certificate ends on {until}, before the proposal does ({expiry}).',
        fix: 'Write the new date once it is renewed, or take it out.',
      },
      milestone: {
        message: 'This certificate ends on {until}, before the last of the work ({last}).',
        fix: 'Write the new date once it is renewed, or take it out.',
      },
    },
  },
  W803: {
    title: 'Personal data past their date of deletion',
    class: 'none',
    says: {
      outdated: {
        message: 'The personal data of this member were to be deleted by now (delete_after).',
        fix: 'Delete everything under personal, or agree a new date if you may still keep it.',
      },
    },
  },
} as const satisfies Messages;
