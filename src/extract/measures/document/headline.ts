/** The headline where it is printed again in the text: what it says is said by the article. */

/** Letters and digits alone, folded, so that a title is known again whatever surrounds it. */
export function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The title again, cut short or with a few words around it (`Original title: …`). Both as {@link letters}. */
export function repeatsTitle(text: string, title: string): boolean {
	if (title === '' || text.length <= 12 || text.length > title.length + 24) return false;
	return title.includes(text) || text.includes(title);
}
