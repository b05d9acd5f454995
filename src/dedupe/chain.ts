/** Follows two documents from a fingerprint they share, as long as they go on sharing them. */
import { between, type Prints } from './packing.js';
import { shingle } from './passages.js';

/** Fingerprints `first` to `last` of one document and `again` to `againLast` of another say the same; `agreeing` words of it word for word. */
export interface Chain {
	readonly first: number;
	readonly last: number;
	readonly again: number;
	readonly againLast: number;
	readonly agreeing: number;
	/** True where every word between the ends agrees. */
	readonly exact: boolean;
}

/** Fingerprints looked ahead for the next shared one, and words that may lie between two shared ones on either side. */
const ahead = 16;
const reach = 40;

/**
 * The chain from one shared fingerprint on. Words between two fingerprints of it either agree (told by the running
 * hash) or are an edit; an edit in which digits or other telling words differ ends the chain.
 */
export function chainFrom(one: Prints, first: number, other: Prints, again: number): Chain {
	let i = first;
	let j = again;
	let agreeing = shingle;
	let exact = true;
	for (;;) {
		const next = nextShared(one, i, other, j);
		if (next === null) break;
		const stepI = (one.word[next.i] as number) - (one.word[i] as number);
		const stepJ = (other.word[next.j] as number) - (other.word[j] as number);
		if (stepI === stepJ && between(one, i, next.i) === between(other, j, next.j)) agreeing += stepI;
		else {
			const tellingI = ((one.telling[next.i] as number) - (one.telling[i] as number)) & 0xff;
			const tellingJ = ((other.telling[next.j] as number) - (other.telling[j] as number)) & 0xff;
			if (tellingI !== tellingJ) break;
			exact = false;
			agreeing += Math.min(shingle, stepI, stepJ);
		}
		i = next.i;
		j = next.j;
	}
	return { first, last: i, again, againLast: j, agreeing, exact };
}

/** True where the very next fingerprints are shared and equally far: the common case, for which no search is needed. */
function goesOn(one: Prints, i: number, other: Prints, j: number): boolean {
	return (
		i + 1 < one.length &&
		j + 1 < other.length &&
		one.hash[i + 1] === other.hash[j + 1] &&
		(one.word[i + 1] as number) - (one.word[i] as number) === (other.word[j + 1] as number) - (other.word[j] as number)
	);
}

/** The nearest pair of equal fingerprints after `i` and `j`, on the same diagonal if there is one. */
function nextShared(one: Prints, i: number, other: Prints, j: number): { i: number; j: number } | null {
	if (goesOn(one, i, other, j)) return { i: i + 1, j: j + 1 };
	let best: { i: number; j: number } | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (let di = 1; di <= ahead && i + di < one.length; di++) {
		const stepI = (one.word[i + di] as number) - (one.word[i] as number);
		if (stepI > reach) break;
		for (let dj = 1; dj <= ahead && j + dj < other.length; dj++) {
			if (one.hash[i + di] !== other.hash[j + dj]) continue;
			const stepJ = (other.word[j + dj] as number) - (other.word[j] as number);
			if (stepJ > reach) break;
			const cost = stepI + stepJ + 4 * Math.abs(stepI - stepJ);
			if (cost < least) {
				least = cost;
				best = { i: i + di, j: j + dj };
			}
		}
	}
	return best;
}
