/** The name of a site behind the headline of a bare text: `City opens three clinics - Harbour Daily`. */
import { siteNames } from '../../language/site-names.js';

/** A stroke or bar before the last part of a line; of a stroke without spaces, what stands after it must be an address or end in a word of a site. */
const parting = /\s[-–—|_]{1,2}\s?|[_|｜]\s?|\s?[-–—]{1,2}\s?/g;
const address = /^(?:<url>|(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,6}){1,2}\/?)$/iu;
/** A site's name has at most so many characters: six or seven words, twelve Chinese characters. */
const LONGEST = 40;
const LONGEST_HAN = 12;
/** Characters a headline has at least. */
const HEADLINE = 12;

/**
 * Where the mark before the name of a site stands in the first line of a text; -1 where the line holds none. It is the part behind
 * the last stroke, and an address or short and closed by a word with which sites call themselves.
 * @param line the line, without white space around it
 */
export function siteNameAt(line: string): number {
	let found = -1;
	let after = 0;
	for (const { index, 0: mark } of line.matchAll(parting)) {
		found = index + mark.length - mark.trimStart().length;
		after = index + mark.length;
	}
	if (found < HEADLINE) return -1;
	const name = line.slice(after);
	const han = /[\u3400-\u9fff]/.test(name);
	if (name.length < 2 || name.length > (han ? LONGEST_HAN : LONGEST) || name.length * 2 > found) return -1;
	if (address.test(name)) return found;
	if (/[.。!！?？:：,，;；]/.test(name)) return -1;
	const lower = name.toLowerCase();
	const named = han
		? siteNames.endings.some((ending) => lower.endsWith(ending))
		: siteNames.words.has(lower.slice(lower.lastIndexOf(' ') + 1)) && /^\p{Lu}/u.test(name);
	return named ? found : -1;
}
