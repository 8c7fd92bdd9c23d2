/** Stands in a cell where there is nothing to say. */
export const NOTHING = '–'
