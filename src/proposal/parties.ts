/** Who looks after something, in the dossier's closed words; anything else is a name. */
export const parties = ['us', 'you', 'both'] as const;
export type Party = (typeof parties)[number];

/** The party that a text names, small or with its first letter as a capital: "US" is a country. */
export const partyOf = (text: string): Party | null =>
  parties.find((party) => party === text.charAt(0).toLowerCase() + text.slice(1)) ?? null;
