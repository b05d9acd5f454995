/**
 * The timeline of a whole run as it is filed in the cache: a line of JSON that tells how many values follow, then a line
 * for each, compressed to a sixth. A run over unchanged inputs needs nothing else.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { FoundInput } from '../ingest/inputs.js';
import { byCodeUnit } from '../text/order.js';
import type { Listed, ListedTimeline } from '../timeline/listed.js';
import type { Timeline } from '../timeline/schema.js';
import { FindingsCache } from './cache.js';

/** Bytes of lines that are filed at most, the timeline of some 10,000 articles: they are unpacked in memory. */
const MOST = 128 * 1024 * 1024;
/** Characters that are compressed together. */
const BLOCK = 1024 * 1024;

/** The first line. */
interface Head {
	readonly schemaVersion: Timeline['schemaVersion'];
	readonly generator: Timeline['generator'];
	/** Numbers of documents, bodies, entries and repeats. */
	readonly counts: readonly [number, number, number, number];
	/** Inputs that articles were read from. */
	readonly read: number;
}

export interface FiledTimeline {
	readonly timeline: ListedTimeline;
	/** Inputs that articles were read from. */
	readonly read: number;
}

/**
 * The hash of all that a timeline depends on; null where an input cannot be read. The order of the inputs is no part of it.
 * @param settings generator and options that decide what is found
 */
export function timelineKey(inputs: readonly FoundInput[], settings: string): string | null {
	try {
		const keys = inputs.map(({ path, file, bytes }) => FindingsCache.key(path, bytes ?? readFileSync(file)));
		return FindingsCache.key('timeline', settings, keys.sort(byCodeUnit).join(' '));
	} catch {
		return null;
	}
}

/** The timeline filed under a key, read piece by piece; null where there is none or it is damaged. */
export function filedTimeline(cache: FindingsCache<unknown>, key: string): FiledTimeline | null {
	const packed = cache.getBytes(key);
	if (packed === null) return null;
	const bytes = gunzipSync(packed);
	const ends: number[] = [];
	for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) ends.push(at);
	const lineAt = (index: number): unknown => JSON.parse(bytes.toString('utf8', index === 0 ? 0 : (ends[index - 1] as number) + 1, ends[index]));
	const {
		counts: [documents, bodies, entries, repeats],
		read,
		...head
	} = lineAt(0) as Head;
	const listed = <T>(from: number, length: number): Listed<T> => ({
		length,
		*[Symbol.iterator]() {
			for (let index = 0; index < length; index++) yield lineAt(from + index) as T;
		},
	});
	return {
		timeline: {
			...head,
			documents: listed(1, documents),
			bodies: listed(1 + documents, bodies),
			entries: listed(1 + documents + bodies, entries),
			repeats: listed(1 + documents + bodies + entries, repeats),
		},
		read,
	};
}

/** Files a timeline, unless it is too long for the memory. */
export function fileTimeline(cache: FindingsCache<unknown>, key: string, timeline: ListedTimeline, read: number): void {
	const { schemaVersion, generator, documents, bodies, entries, repeats } = timeline;
	const head: Head = { schemaVersion, generator, counts: [documents.length, bodies.length, entries.length, repeats.length], read };
	const blocks: Buffer[] = [];
	let size = 0;
	for (const lines of blocksOf([[head], documents, bodies, entries, repeats])) {
		const bytes = Buffer.from(lines);
		size += bytes.length;
		if (size > MOST) return;
		// the fastest level: of a timeline it leaves little more than the slowest
		blocks.push(gzipSync(bytes, { level: 1 }));
	}
	cache.putBytes(key, Buffer.concat(blocks));
}

/** A line for every value of the lists, some at a time. */
function* blocksOf(lists: Iterable<Iterable<unknown>>): Generator<string> {
	let lines = '';
	for (const values of lists) {
		for (const value of values) {
			lines += `${JSON.stringify(value)}\n`;
			if (lines.length < BLOCK) continue;
			yield lines;
			lines = '';
		}
	}
	yield lines;
}
