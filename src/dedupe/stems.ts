/** What a short text is about, as a set of stems. */
import { contentWords } from './content.js';
import { distinct } from './distinct.js';

/** Hashes of the stems of a text's content words (of two Chinese characters together), distinct and ascending. */
export function stemsOf(text: string): Uint32Array {
	const { about, length } = contentWords(text, [{ start: 0, end: text.length }]);
	return distinct(Uint32Array.from(about.subarray(0, length).filter((hash) => hash !== 0)));
}

/** Shared stems over all stems, 0 to 1. Both ascending. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
	if (a.length === 0 || b.length === 0) return 0;
	const both = shared(a, b);
	return both / (a.length + b.length - both);
}

/** Shared stems over the stems of the smaller set: 1 where one says all that the other does. */
export function containment(a: Uint32Array, b: Uint32Array): number {
	return a.length === 0 || b.length === 0 ? 0 : shared(a, b) / Math.min(a.length, b.length);
}

function shared(a: Uint32Array, b: Uint32Array): number {
	let i = 0;
	let j = 0;
	let both = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] as number;
		const right = b[j] as number;
		if (left === right) both++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return both;
}
