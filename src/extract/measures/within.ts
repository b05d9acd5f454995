/** Mentions inside a range of tokens, by binary search, so that a sentence of any length stays cheap. */
import type { Mention } from '../mentions.js';

/** The mentions that start in the tokens `first` to `last`; `mentions` ascend and do not overlap. */
export function within<M extends Mention>(mentions: readonly M[], first: number, last: number): readonly M[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((mentions[middle] as M).first < first) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < mentions.length && (mentions[end] as M).first < last) end++;
	return mentions.slice(low, end);
}
