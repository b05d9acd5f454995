/** Passages that documents share, found from their sketches alone: seeds (shared fingerprints), chained, scanned as in spans.ts. */
import { contentHash } from '../timeline/hash.js';
import type { Passage } from '../timeline/schema.js';
import { type Chain, chainFrom } from './chain.js';
import { type Collection, Places } from './collection.js';
import type { Prints } from './packing.js';

/** A stretch of `document` that an earlier document `source` says as well. Spans are into the texts; documents are indices into the collection. */
export interface SharedPassage {
	readonly source: number;
	readonly document: number;
	readonly chain: Chain;
}

/**
 * Weight (in English words) that must be seen to agree for a shared stretch to be a passage; shorter ones are phrases,
 * names and titles. Some five words at each end lie before the first and after the last fingerprint, so this accepts
 * passages from about 20 words.
 */
const least = 16;

/**
 * For every document the passages that stand in an earlier one (earlier published, then url, then id). Each is linked to
 * one source only, the longest match and of equals the earliest, so the work is linear in the fingerprints.
 */
export function sharedPassages(collection: Collection): SharedPassage[] {
	const places = new Places(collection.numbers, collection.prints);
	const found: SharedPassage[] = [];
	collection.prints.forEach((prints, document) => {
		const { sketch } = collection.documents[document] as Collection['documents'][number];
		const perWord = sketch.words === 0 ? 1 : sketch.weight / sketch.words;
		let at = 0;
		while (at < prints.length) {
			const best = collection.isTemplate(prints.hash[at] as number, document) ? null : longest(collection, places, prints, at);
			if (best === null || best.chain.agreeing * perWord < least) {
				at++;
				continue;
			}
			found.push({ source: best.source, document, chain: best.chain });
			at = best.chain.againLast + 1;
		}
		for (let i = 0; i < prints.length; i++) if (!collection.isTemplate(prints.hash[i] as number, document)) places.file(prints.hash[i] as number, document, i);
	});
	return found;
}

function longest(collection: Collection, places: Places, prints: Prints, at: number): { source: number; chain: Chain } | null {
	let best: { source: number; chain: Chain } | null = null;
	places.each(prints.hash[at] as number, (source, print) => {
		const chain = chainFrom(collection.prints[source] as Prints, print, prints, at);
		if (best === null || chain.agreeing > best.chain.agreeing) best = { source, chain };
	});
	return best;
}

/** The passages as they stand in the timeline: one for each stretch of a source, with every place that says it. Sorted by first place. */
export function passagesOf(collection: Collection, shared: readonly SharedPassage[]): Passage[] {
	const groups = new Map<string, SharedPassage[]>();
	for (const passage of shared) {
		const { first, last } = passage.chain;
		const key = `${passage.source}:${first}:${last}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [passage]);
		else group.push(passage);
	}
	const place = (document: number, from: number, to: number): Passage['occurrences'][number] => {
		const prints = collection.prints[document] as Prints;
		return {
			document: collection.documents[document]?.id ?? '',
			start: prints.start[from] as number,
			end: prints.end[to] as number,
			line: prints.line[from] as number,
		};
	};
	return [...groups.values()].map((group) => {
		const { source, chain } = group[0] as SharedPassage;
		const first = place(source, chain.first, chain.last);
		return {
			id: `p-${contentHash('shared', first.document, String(first.start), String(first.end))}`,
			characters: first.end - first.start,
			occurrences: [first, ...group.map((one) => place(one.document, one.chain.again, one.chain.againLast))],
		};
	});
}
