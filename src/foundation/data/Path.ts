/** Steps into a tree: keys and places in lists. */
export type Path = readonly (string | number)[];
