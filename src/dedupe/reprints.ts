/** Whole articles that reprint another: nearly all their words stand in one earlier document, and no number differs on the way. */
import { type Collection, ownShare } from './collection.js';
import type { Prints } from './packing.js';
import { shingle } from './passages.js';
import type { SharedPassage } from './shared.js';

/** Share of a document's words that one earlier document must hold. */
const containment = 0.8;
/** A document of fewer words (by weight) is a notice or a stub that anything may contain. */
const leastWeight = 40;
/** Breaks between two passages, near each other in both documents, at which a number or another telling word differs: one in so many words may be a misprint, more is another edition. */
const wordsPerDifference = 400;
const near = 40;
/** Where a document has this much text of its own, text that many documents share is dirt and says nothing of reprints. */
const leastOwn = 0.2;

/** Document id to the id of the one it reprints, which itself reprints none. */
export function reprintsOf(collection: Collection, shared: readonly SharedPassage[]): Map<string, string> {
	const reprints = new Map<string, string>();
	for (let from = 0; from < shared.length; ) {
		const document = (shared[from] as SharedPassage).document;
		let to = from;
		while (to < shared.length && shared[to]?.document === document) to++;
		const source = sourceOf(collection, document, shared.slice(from, to));
		if (source !== null) reprints.set(idOf(collection, document), reprints.get(idOf(collection, source)) ?? idOf(collection, source));
		from = to;
	}
	return reprints;
}

const idOf = (collection: Collection, document: number): string => collection.documents[document]?.id ?? '';

/** The source that holds most of the document, if it holds enough of it; of equals the earliest. */
function sourceOf(collection: Collection, document: number, passages: readonly SharedPassage[]): number | null {
	const sketch = collection.documents[document]?.sketch;
	if (sketch === undefined || sketch.weight < leastWeight) return null;
	const { hash, length } = collection.prints[document] as Prints;
	const ignoresCommon = ownShare(collection, document) >= leastOwn;
	const counts = (print: number): boolean => !ignoresCommon || !collection.isCommon(hash[print] as number);
	let all = 0;
	for (let print = 0; print < length; print++) if (counts(print)) all++;

	const held = new Map<number, { prints: number; differences: number; last: SharedPassage | null }>();
	for (const passage of passages) {
		const sum = held.get(passage.source) ?? { prints: 0, differences: 0, last: null };
		sum.prints += agreement(collection, passage) * countFrom(passage.chain.again, passage.chain.againLast, counts);
		if (sum.last !== null && follows(collection, sum.last, passage)) sum.differences++;
		sum.last = passage;
		held.set(passage.source, sum);
	}
	let best: number | null = null;
	let most = 0;
	for (const [source, { prints, differences }] of held) {
		if (prints < containment * all || differences > Math.max(1, sketch.words / wordsPerDifference)) continue;
		if (prints < most || (prints === most && best !== null && best < source)) continue;
		most = prints;
		best = source;
	}
	return best;
}

function countFrom(from: number, to: number, counts: (print: number) => boolean): number {
	let sum = 0;
	for (let print = from; print <= to; print++) if (counts(print)) sum++;
	return sum;
}

/** Share of a passage's words that agree word for word. */
function agreement({ prints }: Collection, { document, chain }: SharedPassage): number {
	const { word } = prints[document] as Prints;
	return Math.min(1, chain.agreeing / ((word[chain.againLast] as number) - (word[chain.again] as number) + shingle));
}

/** True where one passage takes up shortly after the other in both documents: what parted them is a difference that tells. */
function follows(collection: Collection, before: SharedPassage, after: SharedPassage): boolean {
	const source = collection.prints[after.source] as Prints;
	const document = collection.prints[after.document] as Prints;
	const stepSource = (source.word[after.chain.first] as number) - (source.word[before.chain.last] as number);
	const stepDocument = (document.word[after.chain.again] as number) - (document.word[before.chain.againLast] as number);
	return stepSource > 0 && stepSource <= near && stepDocument <= near;
}
