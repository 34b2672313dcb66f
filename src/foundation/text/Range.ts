/** From one UTF-16 position to another, the second not included. */
export type Range = readonly [number, number];
