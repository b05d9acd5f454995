/** Which article of a new folder is which of an old one: by path, by bytes, by title. */
import type { Metadata, Source } from '../article.js';

/** What tells one article of a folder from another. */
export interface Named {
	readonly source: Source;
	readonly metadata: Metadata;
}

export interface FolderPairs<T> {
	readonly pairs: readonly (readonly [T, T])[];
	readonly removed: readonly T[];
	readonly added: readonly T[];
}

/** Pairs articles by path, then those left by equal bytes, then by equal title. In the order of the old folder. */
export function pairArticles<T extends Named>(old: readonly T[], now: readonly T[]): FolderPairs<T> {
	const pairs: (readonly [T, T])[] = [];
	let before = old;
	let after = now;
	for (const key of [(one: T) => one.source.path, (one: T) => one.source.sha256, (one: T) => one.metadata.title]) {
		const waiting = new Map<string, T>();
		for (const one of after) {
			const name = key(one);
			if (name !== null && !waiting.has(name)) waiting.set(name, one);
		}
		const left: T[] = [];
		for (const one of before) {
			const name = key(one);
			const partner = name === null ? undefined : waiting.get(name);
			if (name === null || partner === undefined) left.push(one);
			else {
				waiting.delete(name);
				pairs.push([one, partner]);
			}
		}
		const used = new Set(pairs.map(([, partner]) => partner));
		before = left;
		after = after.filter((one) => !used.has(one));
	}
	return { pairs, removed: before, added: after };
}
