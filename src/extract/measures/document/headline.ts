/** The headline where it is printed again in the text: what it says is said by the article. */

/** Letters and digits alone, folded, so that a title is known again whatever surrounds it. */
export function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The share of a title that a sentence with a full stop must hold to be the title again: 一、同意设立保税区。 is what 关于同意设立保税区的批复 decides. */
const WHOLE = 0.8;

/** Letters around a title in a sentence with a full stop that only prints it. */
const AROUND = 8;

/**
 * The title again, cut short or with a few words around it (`Original title: …`). Both as {@link letters}.
 * @param stopped whether the text ends in a full stop, as headlines hardly ever do
 */
export function repeatsTitle(text: string, title: string, stopped = false): boolean {
	if (title === '' || text.length <= 12 || text.length > title.length + 24) return false;
	if (stopped && text.length < title.length * WHOLE) return false;
	// 现将《…》印发给你们，请认真执行。: says something of it
	if (stopped && text.length > title.length + AROUND) return false;
	return title.includes(text) || text.includes(title);
}
