/** One article's record: plain JSON, independent of every other article. */
import type { PassageSketch } from '../dedupe/passages.js';
import type { Body, Document, Entry, Passage } from './schema.js';

export interface Findings {
	readonly document: Document;
	/** Bodies that occur in the entries or mentions, by id. */
	readonly bodies: readonly Body[];
	readonly entries: readonly Entry[];
	/** Passages printed twice inside the document. */
	readonly repeats: readonly Passage[];
	/** Fingerprints by which passages shared with other documents are found. */
	readonly passages: PassageSketch;
}
