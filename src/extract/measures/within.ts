/** Mentions inside a range of tokens, by binary search, so that a sentence of any length stays cheap. */

/** Anything that starts at a token; lists of them ascend and do not overlap. */
interface Placed {
	readonly first: number;
}

/** The mentions that start in the tokens `first` to `last`. */
export function within<M extends Placed>(mentions: readonly M[], first: number, last: number): readonly M[] {
	const low = countBefore(mentions, first);
	let end = low;
	while (end < mentions.length && (mentions[end] as M).first < last) end++;
	return mentions.slice(low, end);
}

/** How many of the mentions start before a token. */
export function countBefore(mentions: readonly Placed[], at: number): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((mentions[middle] as Placed).first < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last of the mentions that starts before a token, else the first behind it. */
export function lastBefore<M extends Placed>(mentions: readonly M[], at: number): M | undefined {
	return mentions[countBefore(mentions, at) - 1] ?? mentions[0];
}
