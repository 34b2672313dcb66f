import type { Messages } from './Messages.ts';

const nothing = '{who} looks for {wish}, and the proposal has nothing of the kind.';
const approve =
  'Have them approved, and write under offer.internal.exclusivity_approved_by who did it, by an id of team or people; where W704 stands, record it as that says.';
const waive = 'Where that cannot be, write at this member arguments: { waive: { exclusivity: "why not" } }.';
const nothingAtAll = {
  nothing: { message: nothing, fix: '{todo}' },
  nothingOfTwo: { message: nothing, fix: '{todo} Or: {orElse}' },
} as const;

/** What a function of the client has to find. */
export const mustHaveMessages = {
  W301: {
    title: 'A must-have met by a stand-in',
    class: 'none',
    says: {
      standIn: {
        message: '{who} looks for {wish} first. The proposal has none to show, and this stands in: {instead}.',
        fix: '{todo}',
      },
      exclusivity: {
        message: '{who} looks for {wish} first. The proposal has none to show, and this stands in: {instead}.',
        fix: `{todo} ${waive}`,
      },
      notApproved: {
        message:
          '{who} looks for {wish} first. They are written, but nobody inside has approved them; so this stands in: {instead}.',
        fix: `${approve} ${waive}`,
      },
      tender: {
        message: '{who} looks for {wish} first. A tender has none to show, and this stands in: {instead}.',
        fix: 'Exclusive terms are not agreed in a tender: write at this member arguments: { waive: { exclusivity: "a tender" } }.',
      },
    },
  },
  W302: {
    title: 'A must-have met by nothing',
    class: 'none',
    says: {
      ...nothingAtAll,
      notApproved: {
        message: '{who} looks for {wish}. They are written, but nobody inside has approved them.',
        fix: approve,
      },
    },
  },
  W303: { title: 'A director without an understanding of the situation', class: 'none', says: nothingAtAll },
} as const satisfies Messages;
