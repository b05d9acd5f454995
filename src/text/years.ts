/** Years as one token of four digits writes them. */

/** A year from which documents still hold: 1800 to 2099, as in `Penal Code of 1860`. */
export function isYear(word: string): boolean {
	return /^(?:1[89]|20)\d\d$/.test(word);
}

/** A year that running text is about: 1900 to 2099; an earlier number of four digits is more often a count. */
export function isRecentYear(word: string): boolean {
	return /^(?:19|20)\d\d$/.test(word);
}
