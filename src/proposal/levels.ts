/** How likely a risk is, and how hard it hits, in the dossier's closed words; anything else is said as it is written. */
export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

/** The level that a text names, small or with its first letter as a capital. */
export const levelOf = (text: string): Level | null =>
  levels.find((level) => level === text.charAt(0).toLowerCase() + text.slice(1)) ?? null;
