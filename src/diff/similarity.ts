/** How much two units share, by pairs of neighbouring words: robust to small edits, blind to where the unit stands. */
import type { Unit } from './units.js';

/** A unit's word pairs as hashes, ascending, with repetition. */
export interface Profile {
	readonly pairs: Int32Array;
}

/** Profiles intern words, so equal pairs have equal numbers on both sides. */
export class Profiler {
	private readonly words = new Map<string, number>();
	private readonly pairs = new Map<number, number>();

	private idOf(word: string): number {
		let id = this.words.get(word);
		if (id === undefined) {
			id = this.words.size + 1;
			this.words.set(word, id);
		}
		return id;
	}

	/** The word pairs of a unit, its first and last word also paired with the edge, so that a unit of one word has two. */
	of(unit: Unit): Profile {
		const pairs = new Int32Array(unit.words.length + 1);
		let previous = 0;
		for (let i = 0; i <= unit.words.length; i++) {
			const id = i < unit.words.length ? this.idOf(unit.words[i] as string) : 0;
			const key = previous * 0x200000 + id;
			let pair = this.pairs.get(key);
			if (pair === undefined) {
				pair = this.pairs.size;
				this.pairs.set(key, pair);
			}
			pairs[i] = pair;
			previous = id;
		}
		return { pairs: pairs.sort() };
	}
}

/** Number of pairs that two profiles share, with repetition. */
export function shared(a: Profile, b: Profile): number {
	let i = 0;
	let j = 0;
	let count = 0;
	while (i < a.pairs.length && j < b.pairs.length) {
		const x = a.pairs[i] as number;
		const y = b.pairs[j] as number;
		if (x === y) {
			count++;
			i++;
			j++;
		} else if (x < y) i++;
		else j++;
	}
	return count;
}

/** Share of the pairs of both that both have (Dice), 0 to 1. */
export function dice(a: Profile, b: Profile): number {
	return (2 * shared(a, b)) / (a.pairs.length + b.pairs.length);
}

/** Share of the first one's pairs that the second holds, 0 to 1. */
export function containment(part: Profile, whole: Profile): number {
	return shared(part, whole) / part.pairs.length;
}

/** Share of the first one's pairs that the second holds over and above those that a third has taken, 0 to 1. */
export function containmentBeside(part: Profile, whole: Profile, taken: Profile): number {
	const rest = new Int32Array(whole.pairs.length);
	let size = 0;
	let j = 0;
	for (const pair of whole.pairs) {
		while (j < taken.pairs.length && (taken.pairs[j] as number) < pair) j++;
		if (taken.pairs[j] === pair) j++;
		else rest[size++] = pair;
	}
	return containment(part, { pairs: rest.subarray(0, size) });
}
