/** One line of text without control characters, escapes and direction marks. */
export function forTerminal(text: string): string {
	return text.replace(/[\n\r\t]+/g, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}
