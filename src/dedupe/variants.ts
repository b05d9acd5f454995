/** Pairs of documents that tell one story in different words: translations of one article, rewrites of one report. */
import { type CollectedDocument, type Collection, ownShare } from './collection.js';
import { resemblance, unpackGist } from './gist.js';
import type { SharedPassage } from './shared.js';

/** Document ids, the earlier published first. */
export interface Variants {
	readonly a: string;
	readonly b: string;
}

/**
 * What two tellings of one story have in common. Measured on six versions each (five machines, one person) of three
 * Chinese articles and on some 400 other articles: the versions share .44 to .75 of their content words, .23 to .71 of
 * those that are rare in the collection, and .6 to 1 of their numbers. Articles on one event by different hands share
 * less of the words, editions of one yearly text less of the numbers.
 */
const least = { words: 0.42, rare: 0.2, numbers: 0.58, own: 0.6, ratio: 0.5 };
/** Numbers that say something when they agree: two short articles without any are judged by their words. */
const leastNumbers = 3;
/** Days between the publication of two tellings of one story. */
const mostDays = 10;
/** Documents a word may stand in to be rare: this share of all, but no fewer than the first and no more than the last; rare words that two must share before they are compared. */
const rareIn = { least: 12, most: 64 };
const rareShare = 0.02;
const leastShared = 6;

/** Share of the words that stand word for word in both from which two documents are editions of one text: what differs is then meant to differ. */
const mostLiteral = 0.5;

export function variantsOf(collection: Collection, shared: readonly SharedPassage[]): Variants[] {
	const literal = literalShares(collection, shared);
	const { documents } = collection;
	const gists = documents.map(({ sketch }) => unpackGist(sketch.gist));
	const numbers = documents.map(({ sketch }) => unpackGist(sketch.numbers));
	const holders = rareHolders(gists);
	const rares = gists.map((gist) => gist.filter((hash) => holders.has(hash)));
	const found: Variants[] = [];
	const common = new Uint16Array(documents.length);
	rares.forEach((rare, b) => {
		const met: number[] = [];
		for (const hash of rare) {
			for (const a of holders.get(hash) as number[]) {
				if (a >= b) break;
				if (common[a] === 0) met.push(a);
				common[a] = (common[a] as number) + 1;
			}
		}
		for (const a of met.sort((x, y) => x - y)) {
			const both = common[a] as number;
			common[a] = 0;
			const either = rare.length + (rares[a] as Uint32Array).length - both;
			if (both < leastShared || both < least.rare * either) continue;
			if (literal(a, b) > mostLiteral) continue;
			const [one, other] = [documents[a] as CollectedDocument, documents[b] as CollectedDocument];
			if (isComparable(one, other) && isOneStory(gists, numbers, a, b) && ownShare(collection, a) >= least.own && ownShare(collection, b) >= least.own)
				found.push({ a: one.id, b: other.id });
		}
	});
	return found;
}

/**
 * Share of the words of two documents that stand in both, word for word: told from the passages one has from the other,
 * or both have from a third.
 */
function literalShares({ documents }: Collection, shared: readonly SharedPassage[]): (a: number, b: number) => number {
	const sources = documents.map(() => new Map<number, number>());
	for (const { source, document, chain } of shared) {
		const own = sources[document] as Map<number, number>;
		own.set(source, (own.get(source) ?? 0) + chain.agreeing / Math.max(1, documents[document]?.sketch.words ?? 1));
	}
	return (a, b) => {
		const [mine, yours] = [sources[a] as Map<number, number>, sources[b] as Map<number, number>];
		let most = Math.max(yours.get(a) ?? 0, mine.get(b) ?? 0);
		for (const [source, share] of mine) most = Math.max(most, Math.min(share, yours.get(source) ?? 0));
		return most;
	};
}

/** Words of the gists that stand in few documents, with those documents. */
function rareHolders(gists: readonly Uint32Array[]): Map<number, number[]> {
	const most = Math.min(rareIn.most, Math.max(rareIn.least, rareShare * gists.length));
	const holders = new Map<number, number[]>();
	gists.forEach((gist, index) => {
		for (const hash of gist) {
			const list = holders.get(hash);
			if (list === undefined) holders.set(hash, [index]);
			else if (list.length <= most) list.push(index);
		}
	});
	for (const [hash, list] of holders) if (list.length > most) holders.delete(hash);
	return holders;
}

function isOneStory(gists: readonly Uint32Array[], numbers: readonly Uint32Array[], a: number, b: number): boolean {
	if (resemblance(gists[a] as Uint32Array, gists[b] as Uint32Array) < least.words) return false;
	const [mine, yours] = [numbers[a] as Uint32Array, numbers[b] as Uint32Array];
	return Math.max(mine.length, yours.length) < leastNumbers || resemblance(mine, yours) >= least.numbers;
}

/** About as long, and published within days where both say when. */
function isComparable(one: CollectedDocument, other: CollectedDocument): boolean {
	const ratio = Math.min(one.sketch.weight, other.sketch.weight) / Math.max(1, one.sketch.weight, other.sketch.weight);
	if (ratio < least.ratio) return false;
	const [mine, yours] = [dayOf(one), dayOf(other)];
	return mine === null || yours === null || Math.abs(mine - yours) <= mostDays;
}

/** Days since 1970 of a publication date that names a day, else null. */
function dayOf({ published }: CollectedDocument): number | null {
	const day = published === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(published.edtf);
	return day === null ? null : Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000;
}
