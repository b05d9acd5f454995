/** The number of a periodical, which names no article. */

const issue = /\bvol(?:ume|\.)?\s?\d{1,4},?\s(?:issue|number|no\.?)\s?\d{1,4}\b/i;

/** `Harbour Gazette, Volume 12 Issue 7 (Monday, March 3, 2031)`, `Gazette / Vol. 12, No. 7 / Monday`. */
export function isPeriodical(text: string): boolean {
	return issue.test(text);
}
