/** Scraped text is hostile: it is escaped for wherever it is shown. */

/** Control characters but for line feed and tab, direction marks and overrides, and byte-order marks, which could disguise what a page says. */
const disguising = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);

/** What could disguise a text becomes U+FFFD, so that it is seen that something stood there; its layout stays. */
export function undisguised(text: string): string {
	return text.replace(disguising, (character) => (character === '\n' || character === '\t' ? character : '\ufffd'));
}

/** Text safe in an HTML element or a quoted attribute. */
export function forHtml(text: string): string {
	return undisguised(text).replace(/[&<>"']/g, (character) => entities.get(character) ?? character);
}

/**
 * Text on one line of Markdown (CommonMark, GitHub's as well) in which nothing is markup, HTML, mathematics or the beginning of a
 * list: `1. *Fees*` becomes `1\. \*Fees\*`, while `8.3%` stays as it is.
 */
export function forMarkdown(text: string): string {
	return undisguised(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_{}[\]#|~@$<>&]/g, (character) => entities.get(character) ?? `\\${character}`)
		.replace(/^(\d{0,9})([-+.)])(?=[\s-]|$)/, '$1\\$2');
}
