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
	/** Where in the document it stands, 0 to 1. */
	readonly place: number;
}

/** The reports of a document, in text order. */
export function reportsOf(document: Document, entries: readonly Entry[], rank: number): Report[] {
	const length = Math.max(1, document.ledger.characters);
	return entries.flatMap((entry) => {
		const evidence = entry.evidence[0];
		return evidence === undefined ? [] : [{ entry, evidence, rank, document, stems: stemsOf(entry.summary), place: evidence.start / length }];
	});
}
