/** What a report of a comparison is made from: where things stand, in words. */
import type { Entry, Timeline } from '../timeline/schema.js';
import type { Comparison } from './comparison.js';

export interface Checked {
	readonly comparison: Comparison;
	readonly was: Timeline;
	readonly is: Timeline;
	/** The file that holds the timeline, as the user named it. */
	readonly file: string;
	/** The folder the documents' paths are relative to, as the user named it; empty where they stand by themselves. */
	readonly folder: string;
}

/** The file a document lies in, as seen from where the user stands; a line of a .jsonl file or a row of a table lies in that file. */
export function pathFrom(folder: string, path: string): string {
	const base = folder.replace(/\/+$/, '').replace(/^\.\//, '');
	const file = path.replace(/(\.(?:jsonl|ndjson|csv|tsv)(?:\.gz)?)#\d+$/, '$1');
	return base === '' || base === '.' || base === '-' ? file : `${base}/${file}`;
}

/** Path and line of an entry's first evidence. */
export function placeOf(entry: Entry, timeline: Timeline): { readonly path: string; readonly line: number } {
	const evidence = entry.evidence[0];
	return { path: pathsOf(timeline).get(evidence?.document ?? '') ?? '', line: evidence?.line ?? 1 };
}

/** Remembers what is made of a timeline, which is looked up for every entry. */
function once<T extends object>(make: (timeline: Timeline) => T): (timeline: Timeline) => T {
	const known = new WeakMap<Timeline, T>();
	return (timeline) => {
		const value = known.get(timeline) ?? make(timeline);
		known.set(timeline, value);
		return value;
	};
}

/** Paths of the documents by id, and names of the bodies by id. */
export const pathsOf = once(({ documents }) => new Map(documents.map(({ id, path }) => [id, path])));
export const namesOf = once(({ bodies }) => new Map(bodies.map(({ id, name }) => [id, name])));

export const dated = (entry: Entry): string => entry.date?.edtf ?? 'undated';

/** Entries that are gone though their article is not, and how many went with each article that is. */
export function partedRemovals({ comparison, was }: Checked): { readonly entries: readonly Entry[]; readonly withArticle: ReadonlyMap<string, number> } {
	const gone = new Set(comparison.documents.removed.map(({ path }) => path));
	const withArticle = new Map<string, number>();
	const entries = comparison.entries.removed.filter((entry) => {
		const { path } = placeOf(entry, was);
		if (gone.has(path)) withArticle.set(path, (withArticle.get(path) ?? 0) + 1);
		return !gone.has(path);
	});
	return { entries, withArticle };
}

/** `, with its 12 entries` */
export function andEntries(count: number | undefined): string {
	return count === undefined ? '' : count === 1 ? ', with its entry' : `, with its ${count} entries`;
}
