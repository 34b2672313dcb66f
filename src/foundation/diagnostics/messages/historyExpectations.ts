/** What the fields of a proposal's history and of talks with the client expect. */
export const historyExpectations = {
  memberOrReference: {
    expected: 'an id of the dmu, or reference:<id>',
    fix: 'Write the id of a member, or reference: with the id of a reference behind it.',
  },
  digest: {
    expected: 'a digest of 64 hexadecimal digits',
    fix: 'Leave it as the command wrote it, or take the line out.',
    forEditors: true,
  },
  textOrEvent: {
    expected: 'what is new in this revision, or what happened to it',
    fix: 'Add "text: …", which the client reads, or "event: sent" or another event, which nobody outside reads.',
    forEditors: true,
  },
} as const;
