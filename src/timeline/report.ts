/** An entry as one document reports it, with what is needed to tell whether two reports are of one measure. */
import { stemsOf } from '../dedupe/stems.js';
import type { Document, Entry, Evidence } from './schema.js';

export interface Report {
	readonly entry: Entry;
	readonly evidence: Evidence;
	/** Place of the document in the order of publication: the earliest is 0. */
	readonly rank: number;
	readonly document: Document;
	/** Hashes of the stems of the words that say what it is about, ascending. */
	readonly stems: Uint32Array;
	/** The same of what the evidence says before the next report begins: where a sentence holds several, each is quoted to its end. */
	readonly own: Uint32Array;
	/** Where in the document it stands, 0 to 1. */
	readonly place: number;
}

/** Stems below which a report has no words of its own and is known by all it quotes. */
const leastOwn = 2;

/** The reports of a document, in text order. */
export function reportsOf(document: Document, entries: readonly Entry[], rank: number): Report[] {
	const length = Math.max(1, document.ledger.characters);
	const quoted = entries.flatMap((entry) => entry.evidence.slice(0, 1).map((evidence) => ({ entry, evidence })));
	const starts = [...new Set(quoted.map(({ evidence }) => evidence.start))].sort((a, b) => a - b);
	const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? Number.POSITIVE_INFINITY]));
	return quoted.map(({ entry, evidence }) => {
		const stems = stemsOf(entry.summary);
		const next = nextStart.get(evidence.start) as number;
		const own = next < evidence.end ? stemsOf(evidence.quote.slice(0, next - evidence.start)) : stems;
		return { entry, evidence, rank, document, stems, own: own.length < leastOwn ? stems : own, place: evidence.start / length };
	});
}
