/** Where two documents that tell one story say the same, with the reports that each makes there. */
import { align } from '../../dedupe/beads.js';
import type { Collection } from '../../dedupe/collection.js';
import { type SentenceSketch, unpackSentences } from '../../dedupe/sentences.js';
import type { SharedPassage } from '../../dedupe/shared.js';
import { variantsOf } from '../../dedupe/variants.js';
import type { Report } from '../report.js';

/** A report (by its index) with where it begins in its sentences, 0 to 1. */
export interface Placed {
	readonly index: number;
	readonly report: Report;
	readonly at: number;
}

/** A few sentences of one document and those of another that answer to them. One side may report nothing there. */
export interface Retelling {
	/** Document ids, the earlier published first. */
	readonly a: string;
	readonly b: string;
	/** In text order. */
	readonly left: readonly Placed[];
	readonly right: readonly Placed[];
}

/**
 * The retellings in which somebody reports something, of all pairs of documents that tell one story.
 * @param packedSentences of a document by its id, as its sketch has them
 */
export function retellingsOf(
	collection: Collection,
	shared: readonly SharedPassage[],
	reports: readonly Report[],
	ofDocument: ReadonlyMap<string, readonly number[]>,
	packedSentences: (document: string) => string,
): Retelling[] {
	const unpacked = new Map<string, SentenceSketch[]>();
	const sentencesOf = (id: string): SentenceSketch[] => {
		const known = unpacked.get(id) ?? unpackSentences(packedSentences(id));
		unpacked.set(id, known);
		return known;
	};
	return variantsOf(collection, shared).flatMap(({ a, b }) => {
		const [one, other] = [sentencesOf(a), sentencesOf(b)];
		return align(one, other).flatMap((bead) => {
			const left = placedIn(reports, ofDocument.get(a), one.slice(bead.a, bead.aEnd));
			const right = placedIn(reports, ofDocument.get(b), other.slice(bead.b, bead.bEnd));
			return left.length + right.length === 0 ? [] : [{ a, b, left, right }];
		});
	});
}

function placedIn(reports: readonly Report[], indices: readonly number[] = [], sentences: readonly SentenceSketch[]): Placed[] {
	const start = sentences[0]?.start ?? 0;
	const end = sentences[sentences.length - 1]?.end ?? start;
	return indices.flatMap((index) => {
		const report = reports[index] as Report;
		const at = report.start;
		return at >= start && at < end ? [{ index, report, at: (at - start) / (end - start) }] : [];
	});
}
