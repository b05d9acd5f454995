/** The number of a periodical, which names no article. */

const issue = /\bvol(?:ume|\.)?\s?\d{1,4},?\s(?:issue|number|no\.?)\s?\d{1,4}\b/i;

/** `Harbour Gazette, Volume 60 Issue 39 (Tuesday, May 4, 2031)`, `Gazette / Vol. 65, No. 81 / Wednesday`. */
export function isPeriodical(text: string): boolean {
	return issue.test(text);
}
