/** Titles without what their spelling differs in. */

/** Letters and digits alone, lower case: titles that differ in marks are equal. */
export function tight(text: string): string {
	if (isAscii(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

function isAscii(text: string): boolean {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
}
