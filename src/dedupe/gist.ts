/**
 * What an article is about, as a bottom-k sketch (Broder 1997) of its content words, so that two tellings of one story
 * in different words (translations, rewrites) are told from two stories.
 */
import { type ContentWords, Trait } from './content.js';
import { mix } from './words.js';

/** Words kept, those of least hash: resemblance is estimated to within .05 or so. */
const size = 192;
/** Numbers kept. */
const numbersSize = 48;

/** The gist of an article's words, and that of its numbers alone: a translation keeps them all, next year's report on the same thing changes most. */
export function gistsOf({ about, hash, traits, length }: ContentWords): { readonly gist: string; readonly numbers: string } {
	const words = new Uint32Array(length);
	const numbers: number[] = [];
	let count = 0;
	for (let word = 0; word < length; word++) {
		if (about[word] !== 0) words[count++] = mix(about[word] as number) >>> 8;
		if (((traits[word] as number) & Trait.digits) !== 0) numbers.push(mix(hash[word] as number) >>> 8);
	}
	return { gist: packed(words.subarray(0, count), size), numbers: packed(Uint32Array.from(numbers), numbersSize) };
}

/** The least of many numbers of 24 bits, each once, ascending: three bytes a number, base64. The numbers are put in order in place. */
function packed(values: Uint32Array, size: number): string {
	const sorted = (values.length > size * 2 ? notAbove(boundOf(values, size), values) : values).sort();
	const bytes = Buffer.allocUnsafe(size * 3);
	let kept = 0;
	for (let i = 0; i < sorted.length && kept < size; i++) {
		const value = sorted[i] as number;
		if (i > 0 && value === sorted[i - 1]) continue;
		bytes[kept * 3] = value & 0xff;
		bytes[kept * 3 + 1] = (value >>> 8) & 0xff;
		bytes[kept * 3 + 2] = value >>> 16;
		kept++;
	}
	return bytes.toString('base64', 0, kept * 3);
}

/** Bits for the upper half of a number, 32 to a cell. */
const UPPER = 12;
const upper = new Int32Array(1 << (24 - UPPER - 5));

/** A number that at least so many distinct ones do not exceed, or the greatest there is: few stand below it in vain, so that sorting is of few. */
function boundOf(values: Uint32Array, size: number): number {
	upper.fill(0);
	for (let i = 0; i < values.length; i++) {
		const half = (values[i] as number) >>> UPPER;
		upper[half >>> 5] = (upper[half >>> 5] as number) | (1 << (half & 31));
	}
	let found = 0;
	for (let half = 0; half < 1 << (24 - UPPER); half++) {
		if ((((upper[half >>> 5] as number) >>> (half & 31)) & 1) === 1 && ++found === size) return (half << UPPER) | ((1 << UPPER) - 1);
	}
	return 0xffffff;
}

/** Moves the numbers up to a bound to the front; those. */
function notAbove(bound: number, values: Uint32Array): Uint32Array {
	let kept = 0;
	for (let i = 0; i < values.length; i++) if ((values[i] as number) <= bound) values[kept++] = values[i] as number;
	return values.subarray(0, kept);
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
