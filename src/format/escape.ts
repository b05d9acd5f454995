/** Scraped text is hostile: it is escaped for wherever it is shown. */

/** Control characters, C1 controls, direction overrides and byte-order marks, which could disguise what a page says. */
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const entities = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;'],
]);

/** Text safe in an HTML element or a quoted attribute. */
export function forHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character).replace(unsafe, '\ufffd');
}

/** Text safe in a line of GitHub Markdown: nothing in it becomes markup, a mention or a link. */
export function forMarkdown(text: string): string {
	return text
		.replace(/[\n\t]/g, ' ')
		.replace(unsafe, '\ufffd')
		.replace(/[\\`*_{}[\]()#+!|~<>@$&-]/g, (character) =>
			character === '<' ? '&lt;' : character === '>' ? '&gt;' : character === '&' ? '&amp;' : `\\${character}`,
		);
}
