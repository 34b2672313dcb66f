import type { Messages } from './Messages.ts';

/** The plan of the work. */
export const planMessages = {
  E260: {
    title: 'A span of the plan cannot be',
    class: 'input',
    says: {
      backwards: {
        message: 'The milestone ends at {found}, before it begins at {from}.',
        fix: 'Write from before to, or correct one of them.',
      },
      endAlone: {
        message: 'The milestone says when it ends and not when it begins.',
        fix: 'Add from: {found}, or the day, week or month in which it begins.',
      },
      weekToo: {
        message: 'The milestone has a week, and a span from and to as well.',
        fix: 'Delete the line week: from and to say when it is.',
      },
    },
  },
  E261: {
    title: 'Dates and numbers in one plan',
    class: 'input',
    says: {
      otherKind: {
        message:
          'Milestone {number} begins the plan with another kind of time than {found}: one has dates, one has numbers.',
        fix: 'Write all of from and to as dates, or all as numbers that count plan_unit.',
      },
      week: {
        message: 'The plan counts in another unit (plan_unit: {unit}), and this milestone has a week.',
        fix: 'Write from, and to if it lasts longer, in the place of week.',
      },
      unitOfDates: {
        message: 'The plan has dates, so it counts no unit.',
        fix: 'Delete plan_unit, or write from and to as numbers.',
      },
    },
  },
  E262: {
    title: 'Milestones wait for each other',
    class: 'input',
    says: {
      circle: {
        message: 'Milestones come after each other in a circle: {circle}.',
        fix: 'Take out of the after of one of them the milestone that does not have to be finished before.',
      },
    },
  },
  E263: {
    title: 'A milestone begins before what it follows ends',
    class: 'input',
    says: {
      early: {
        message: 'The milestone begins at {from}, and {found}, which it comes after, ends at {to}.',
        fix: 'Let it begin at {next} or later, or take {found} out of after.',
      },
    },
  },
} as const satisfies Messages;
