/** How alike two short strings are. The only importer of natural's distances. */
import natural from 'natural/lib/natural/distance/index.js';

/**
 * Likeness of two folded strings from 0 to 1: Jaro-Winkler for typing slips near the end, the share of characters that
 * Levenshtein leaves alone for words left out; the better of the two. Fit to suggest, never to decide
 * (`European Commission` and `European Council` are .88 alike).
 */
export function likeness(a: string, b: string): number {
	const longest = Math.max(a.length, b.length);
	if (longest === 0) return 1;
	const near = natural.JaroWinklerDistance(a, b);
	// the table of edits is worth its cost only where the words are alike at all
	return near < 0.75 ? near : Math.max(near, 1 - natural.LevenshteinDistance(a, b) / longest);
}
