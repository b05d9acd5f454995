/** Long lists of vocabulary are written as text, so that a page shows them. */

/** Words set apart by white space. */
export function words(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** Phrases set apart by commas. */
export function phrases(text: string): readonly string[] {
	return text
		.split(',')
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** A list of words with their values, without some of the words. */
export function without<Entry extends readonly [string, ...unknown[]]>(list: readonly Entry[], text: string): readonly Entry[] {
	const left = new Set(words(text));
	return list.filter(([word]) => !left.has(word));
}
