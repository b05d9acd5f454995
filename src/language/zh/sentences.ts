/** Chinese full stops are unambiguous; nothing is abbreviated with one. */
export const abbreviations: readonly string[] = [];
export const openers: readonly string[] = [];
