/** The parts of the space between blocks that stay where that saves a page: from all of it to what still parts them. */
export const closer = [1, 0.85, 0.7, 0.55] as const;
