/**
 * What an article is about, as a bottom-k sketch (Broder 1997) of its content words, so that two tellings of one story
 * in different words (translations, rewrites) are told from two stories.
 */
import { Shape } from '../text/words.js';
import { kindOf, mix, type Words } from './words.js';

/** Words kept, those of least hash: resemblance is estimated to within .05 or so. */
const size = 192;
/** Numbers kept. */
const numbersSize = 48;

/** @param about what each word is about, see words.ts */
export function gistOf(about: Uint32Array): string {
	const distinct = new Set<number>();
	for (const one of about) if (one !== 0) distinct.add(mix(one) >>> 8);
	return packed(distinct, size);
}

/** The gist of the numbers alone: a translation keeps them all, next year's report on the same thing changes most. */
export function numbersOf(words: Words): string {
	const distinct = new Set<number>();
	for (let i = 0; i < words.length; i++) if (kindOf(words, i) === Shape.digits) distinct.add(mix(words.hash[i] as number) >>> 8);
	return packed(distinct, numbersSize);
}

function packed(distinct: ReadonlySet<number>, size: number): string {
	const least = Uint32Array.from(distinct).sort().subarray(0, size);
	const bytes = Buffer.allocUnsafe(least.length * 3);
	least.forEach((value, index) => {
		bytes.writeUIntLE(value, index * 3, 3);
	});
	return bytes.toString('base64');
}

/** The least hashes, ascending. */
export function unpackGist(gist64: string): Uint32Array {
	const bytes = Buffer.from(gist64, 'base64');
	const gist = new Uint32Array(Math.floor(bytes.length / 3));
	for (let i = 0; i < gist.length; i++) gist[i] = bytes.readUIntLE(i * 3, 3);
	return gist;
}

/** Estimated share of common members: intersection over union of the two articles' sets, 0 to 1. */
export function resemblance(a: Uint32Array, b: Uint32Array, most: number = size): number {
	let i = 0;
	let j = 0;
	let union = 0;
	let both = 0;
	while (union < most && (i < a.length || j < b.length)) {
		const left = i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY;
		const right = j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY;
		union++;
		if (left === right) both++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return union === 0 ? 0 : both / union;
}
