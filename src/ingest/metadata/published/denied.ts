/** Pages that say they know no day of publication. */
import { metadataVocabulary } from '../../../language/metadata.js';
import type { Line } from '../page.js';

const { published, absent } = metadataVocabulary;
/** Such a line is short, or is so at its beginning. */
const CHARACTERS = 60;

/**
 * True where a line gives the label of a publication date and, for the date, a word that there is none:
 * `Published: |none|; updated 3 May`. The day of a change is then no day of publication.
 */
export function deniesPublication({ text }: Line): boolean {
	const words = text
		.slice(0, CHARACTERS)
		.toLowerCase()
		.split(/[\s:：;；,，|]+/u);
	for (let at = 1; at < Math.min(words.length, 4); at++) {
		if (absent.has(words[at] ?? '') && published.has(words.slice(0, at).join(' '))) return true;
	}
	return false;
}
