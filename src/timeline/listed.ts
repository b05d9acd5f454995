/** A timeline whose parts can be gone through without all being in memory: what a large corpus gives. An ordinary timeline is one too. */
import type { Body, Document, Entry, Passage, Timeline } from './schema.js';

/** Values in a fixed order, made or read when they are asked for, each time anew. */
export interface Listed<T> extends Iterable<T> {
	readonly length: number;
}

export interface ListedTimeline extends Pick<Timeline, 'schemaVersion' | 'generator'> {
	readonly documents: Listed<Document>;
	readonly bodies: Listed<Body>;
	readonly entries: Listed<Entry>;
	readonly repeats: Listed<Passage>;
}

/** Each value of a list changed when it is asked for. */
export function mapped<T, U>(list: Listed<T>, change: (value: T, index: number) => U): Listed<U> {
	return {
		length: list.length,
		*[Symbol.iterator]() {
			let index = 0;
			for (const value of list) yield change(value, index++);
		},
	};
}

/** The whole timeline in memory. */
export function timelineOf({ documents, bodies, entries, repeats, ...head }: ListedTimeline): Timeline {
	return { ...head, documents: [...documents], bodies: [...bodies], entries: [...entries], repeats: [...repeats] };
}
