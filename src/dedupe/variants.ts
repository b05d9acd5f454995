/** Pairs of documents that tell one story in different words: translations of one article, rewrites of one report. */
import type { SketchedDocument } from './collection.js';
import { resemblance, unpackGist } from './gist.js';

export interface Variants {
	/** Document ids, the earlier published first. */
	readonly a: string;
	readonly b: string;
	readonly resemblance: number;
}

/**
 * Share of content words in common. Measured on translations of three articles: six versions of one article resemble
 * each other by .51 to .75, two articles on one subject by at most .3.
 */
const least = 0.42;
/** The lower of two weights over the higher: tellings of one story are about as long. */
const leastRatio = 0.5;
/** Documents a word may stand in to bring two together, and such words two must share before they are compared. */
const mostDocuments = 60;
const leastShared = 8;

/** @param documents in order of publication, distinct */
export function variantsOf(documents: readonly SketchedDocument[]): Variants[] {
	const gists = documents.map(({ sketch }) => unpackGist(sketch.gist));
	const holders = new Map<number, number[]>();
	gists.forEach((gist, index) => {
		for (const hash of gist) {
			const list = holders.get(hash);
			if (list === undefined) holders.set(hash, [index]);
			else if (list.length <= mostDocuments) list.push(index);
		}
	});
	const found: Variants[] = [];
	gists.forEach((gist, b) => {
		const shared = new Map<number, number>();
		for (const hash of gist) {
			const list = holders.get(hash) ?? [];
			if (list.length > mostDocuments) continue;
			for (const a of list) if (a < b) shared.set(a, (shared.get(a) ?? 0) + 1);
		}
		for (const a of [...shared.keys()].sort((x, y) => x - y)) {
			const [one, other] = [documents[a] as SketchedDocument, documents[b] as SketchedDocument];
			const ratio = Math.min(one.sketch.weight, other.sketch.weight) / Math.max(1, one.sketch.weight, other.sketch.weight);
			if ((shared.get(a) as number) < leastShared || ratio < leastRatio) continue;
			const likeness = resemblance(gists[a] as Uint32Array, gist);
			if (likeness >= least) found.push({ a: one.id, b: other.id, resemblance: likeness });
		}
	});
	return found;
}
