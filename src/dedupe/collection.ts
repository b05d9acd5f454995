/** The fingerprints of many documents laid end to end, and an index from a hash to the first places it occurs. */
import { byPublication, type Dated } from './canonical.js';
import { HashNumbers } from './hash-numbers.js';
import { type Prints, unpack } from './packing.js';
import type { PassageSketch } from './passages.js';

export interface SketchedDocument extends Dated {
	readonly sketch: PassageSketch;
}

/** What is kept of a sketch once its fingerprints are unpacked. */
export interface CollectedDocument extends Dated {
	readonly sketch: Pick<PassageSketch, 'words' | 'weight' | 'gist' | 'numbers'>;
}

/** Documents in canonical order, each with its fingerprints unpacked; documents without fingerprints are not there. */
export interface Collection {
	readonly documents: readonly CollectedDocument[];
	readonly prints: readonly Prints[];
	/** Every fingerprint of the collection. */
	readonly numbers: HashNumbers;
	/** Fingerprints that are a site's template text: not passages. */
	isTemplate(hash: number, document: number): boolean;
	/** Fingerprints that stand in several documents: a widely printed story, or template text that was taken for content. */
	isCommon(hash: number): boolean;
}

/** Documents from which a fingerprint is common; few stories are printed so often in one collection, menus and footers are. */
const commonFrom = 6;

/** A site needs this many documents before text that recurs in it is called template text. */
const leastDocuments = 12;
/** Share of a site's documents in which template text stands. */
const share = 0.2;

/** Distinct ids only: a document given twice counts once. */
export function collect(documents: Iterable<SketchedDocument>): Collection {
	const byId = new Map<string, { readonly document: CollectedDocument; readonly prints: Prints }>();
	for (const { id, url, published, sketch } of documents) {
		if (sketch.prints === '') continue;
		const { words, weight, gist, numbers } = sketch;
		byId.set(id, { document: { id, url, published, sketch: { words, weight, gist, numbers } }, prints: unpack(sketch.prints) });
	}
	const collected = [...byId.values()].sort((a, b) => byPublication(a.document, b.document));
	const sorted = collected.map(({ document }) => document);
	const prints = collected.map((one) => one.prints);
	const sites = sorted.map(({ url }) => siteOf(url));
	const templates = templateHashes(sites, prints);
	const numbers = new HashNumbers(prints.reduce((sum, { length }) => sum + length, 0));
	const holders = holdersOf(prints, numbers);
	return {
		documents: sorted,
		prints,
		numbers,
		isTemplate: (hash, document) => templates.get(sites[document] ?? '')?.has(hash) ?? false,
		isCommon: (hash) => (holders[numbers.of(hash)] ?? 0) >= commonFrom,
	};
}

/** The host of a url, without `www.`; empty where there is none. */
export function siteOf(url: string | null): string {
	if (url === null) return '';
	const from = url.indexOf('://');
	const host = (from < 0 ? url : url.slice(from + 3)).split('/', 1)[0] ?? '';
	return host.toLowerCase().startsWith('www.') ? host.slice(4).toLowerCase() : host.toLowerCase();
}

/** In how many documents each fingerprint stands, by its number; no further than is asked. */
function holdersOf(prints: readonly Prints[], numbers: HashNumbers): Uint8Array {
	let total = 0;
	for (const { length } of prints) total += length;
	const holders = new Uint8Array(total);
	for (const { hash } of prints) {
		for (const one of distinct(hash)) {
			const number = numbers.add(one);
			if ((holders[number] as number) < commonFrom) holders[number] = (holders[number] as number) + 1;
		}
	}
	return holders;
}

/** Each hash once, ascending. */
function distinct(hashes: Uint32Array): Uint32Array {
	const sorted = hashes.slice().sort();
	let length = 0;
	for (const one of sorted) if (length === 0 || one !== sorted[length - 1]) sorted[length++] = one;
	return sorted.subarray(0, length);
}

/** Share of a document's fingerprints that few others have: low where dirt that many pages share was taken for content. */
export function ownShare({ prints, isCommon }: Collection, document: number): number {
	const { hash, length } = prints[document] as Prints;
	let own = 0;
	for (let i = 0; i < length; i++) if (!isCommon(hash[i] as number)) own++;
	return length === 0 ? 1 : own / length;
}

/** Fingerprints that stand in at least so many of some documents. */
function recurring(prints: readonly Prints[], least: number): Set<number> {
	const own = prints.map(({ hash }) => distinct(hash));
	const all = new Uint32Array(own.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const hashes of own) {
		all.set(hashes, at);
		at += hashes.length;
	}
	all.sort();
	const found = new Set<number>();
	for (let from = 0, to = 0; from < all.length; from = to) {
		while (to < all.length && all[to] === all[from]) to++;
		if (to - from >= least) found.add(all[from] as number);
	}
	return found;
}

function templateHashes(sites: readonly string[], prints: readonly Prints[]): Map<string, Set<number>> {
	const members = new Map<string, number[]>();
	sites.forEach((site, document) => {
		if (site === '') return;
		const list = members.get(site);
		if (list === undefined) members.set(site, [document]);
		else list.push(document);
	});
	const templates = new Map<string, Set<number>>();
	for (const [site, documents] of members) {
		if (documents.length < leastDocuments) continue;
		templates.set(
			site,
			recurring(
				documents.map((document) => prints[document] as Prints),
				Math.max(leastDocuments / 2, share * documents.length),
			),
		);
	}
	return templates;
}

/** Places kept for one hash: those in the earliest documents. */
const places = 8;

/** Where fingerprints occur, filed document by document in canonical order: chains of cells, one a place. */
export class Places {
	private readonly head: Int32Array;
	private readonly count: Uint8Array;
	private readonly document: Uint32Array;
	private readonly print: Uint32Array;
	private readonly next: Int32Array;
	private cells = 0;

	constructor(
		private readonly numbers: HashNumbers,
		prints: readonly Prints[],
	) {
		const total = prints.reduce((sum, { length }) => sum + length, 0);
		this.head = new Int32Array(numbers.size).fill(-1);
		this.count = new Uint8Array(numbers.size);
		this.document = new Uint32Array(total);
		this.print = new Uint32Array(total);
		this.next = new Int32Array(total).fill(-1);
	}

	file(hash: number, document: number, print: number): void {
		const number = this.numbers.of(hash);
		const filed = this.count[number] as number;
		if (filed >= places) return;
		this.count[number] = filed + 1;
		const cell = this.cells++;
		this.document[cell] = document;
		this.print[cell] = print;
		let tail = this.head[number] as number;
		if (tail < 0) {
			this.head[number] = cell;
			return;
		}
		while ((this.next[tail] as number) >= 0) tail = this.next[tail] as number;
		this.next[tail] = cell;
	}

	/** Calls `visit` for each place of a hash, earliest document first. */
	each(hash: number, visit: (document: number, print: number) => void): void {
		for (let cell = this.head[this.numbers.of(hash)] ?? -1; cell >= 0; cell = this.next[cell] as number)
			visit(this.document[cell] as number, this.print[cell] as number);
	}
}
