/** How many issues are listed about one entry or one file. Hostile data must not make the list long. */
export const MAX_ISSUES = 100
