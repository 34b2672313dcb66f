/** How people spoke or wrote to each other: what a source prints of it beside the date. */
export const channels = ['in_person', 'video', 'phone', 'email', 'letter', 'message'] as const;
export type Channel = (typeof channels)[number];
