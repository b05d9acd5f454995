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
