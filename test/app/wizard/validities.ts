/** How a dossier may write until when the terms are guaranteed. */
export const validities: readonly (readonly [string, string])[] = [
  ['a block with days', 'validity:\n  days: 20 # counted from the date\n  time_zone: Europe/Oslo\n'],
  [
    'a block with a date',
    'validity: # mandatory\n  until: 2026-12-31\n  because: ["the crew is free until 31 December"]\n',
  ],
  ['a group in brackets with days', 'validity: { days: 20 } # days\n'],
  ['a group in brackets with a date', 'validity: { until: 2026-12-31, time_zone: Europe/Oslo } # a date\n'],
  ['days in quotes', 'validity: { "days": "20" }\n'],
  ['a date alone in its block', 'validity:\n  until: 2026-12-31\n'],
  ['brackets over several lines', 'validity: {\n  until: 2026-12-31, # the last day\n  binding: firm,\n}\n'],
];
