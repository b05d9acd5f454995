/** Findings of many articles, wherever they are kept. */
import type { Findings } from './findings.js';
import type { Document, Entry } from './schema.js';

/** Findings by number, sorted by path and document id, no two of which are the same in both. */
export interface FindingsStore {
	readonly length: number;
	/** Everything that was found in one article. */
	at(index: number): Findings;
	/** Its document alone. */
	document(index: number): Document;
	/** One of its entries, by its place among them. */
	entry(index: number, place: number): Entry;
}

/** Findings that are in memory. */
export function inMemory(findings: readonly Findings[]): FindingsStore {
	const at = (index: number): Findings => {
		const one = findings[index];
		if (one === undefined) throw new RangeError(`there are no findings ${index}`);
		return one;
	};
	return {
		length: findings.length,
		at,
		document: (index) => at(index).document,
		entry: (index, place) => at(index).entries[place] as Entry,
	};
}
