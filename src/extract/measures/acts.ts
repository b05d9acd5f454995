/** Acts that several rules speak of together. */

/** What is done to an older instrument. */
export const amending: ReadonlySet<string> = new Set(['amend', 'repeal', 'reform']);
