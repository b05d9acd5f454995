/** The fingerprints of many documents laid end to end, and an index from a hash to the first places it occurs. */
import { byPublication, type Dated } from './canonical.js';
import { type Prints, unpack } from './packing.js';
import type { PassageSketch } from './passages.js';

export interface SketchedDocument extends Dated {
	readonly sketch: PassageSketch;
}

/** Documents in canonical order, each with its fingerprints unpacked; documents without fingerprints are not there. */
export interface Collection {
	readonly documents: readonly SketchedDocument[];
	readonly prints: readonly Prints[];
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
	const byId = new Map<string, SketchedDocument>();
	for (const document of documents) if (document.sketch.prints !== '') byId.set(document.id, document);
	const sorted = [...byId.values()].sort(byPublication);
	const prints = sorted.map(({ sketch }) => unpack(sketch.prints));
	const sites = sorted.map(({ url }) => siteOf(url));
	const templates = templateHashes(sites, prints);
	const common = commonHashes(prints);
	return {
		documents: sorted,
		prints,
		isTemplate: (hash, document) => templates.get(sites[document] ?? '')?.has(hash) ?? false,
		isCommon: (hash) => common.has(hash),
	};
}

/** The host of a url, without `www.`; empty where there is none. */
export function siteOf(url: string | null): string {
	if (url === null) return '';
	const from = url.indexOf('://');
	const host = (from < 0 ? url : url.slice(from + 3)).split('/', 1)[0] ?? '';
	return host.toLowerCase().startsWith('www.') ? host.slice(4).toLowerCase() : host.toLowerCase();
}

function commonHashes(prints: readonly Prints[]): Set<number> {
	const counts = new Map<number, number>();
	const common = new Set<number>();
	for (const { hash } of prints) {
		for (const one of new Set(hash)) {
			const count = (counts.get(one) ?? 0) + 1;
			counts.set(one, count);
			if (count >= commonFrom) common.add(one);
		}
	}
	return common;
}

/** Share of a document's fingerprints that few others have: low where dirt that many pages share was taken for content. */
export function ownShare({ prints, isCommon }: Collection, document: number): number {
	const { hash, length } = prints[document] as Prints;
	let own = 0;
	for (let i = 0; i < length; i++) if (!isCommon(hash[i] as number)) own++;
	return length === 0 ? 1 : own / length;
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
		const counts = new Map<number, number>();
		for (const document of documents) for (const hash of new Set((prints[document] as Prints).hash)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
		const least = Math.max(leastDocuments / 2, share * documents.length);
		const frequent = new Set<number>();
		for (const [hash, count] of counts) if (count >= least) frequent.add(hash);
		templates.set(site, frequent);
	}
	return templates;
}

/** Places kept for one hash: those in the earliest documents. */
const places = 8;

/** Where fingerprints occur, filed document by document in canonical order. */
export class Places {
	private readonly head = new Map<number, number>();
	private readonly document: number[] = [];
	private readonly print: number[] = [];
	private readonly next: number[] = [];
	private readonly count: number[] = [];

	file(hash: number, document: number, print: number): void {
		const head = this.head.get(hash);
		const cell = this.document.length;
		if (head !== undefined) {
			const filed = this.count[head] as number;
			if (filed >= places) return;
			this.count[head] = filed + 1;
			let tail = head;
			while ((this.next[tail] as number) >= 0) tail = this.next[tail] as number;
			this.next[tail] = cell;
		} else this.head.set(hash, cell);
		this.document.push(document);
		this.print.push(print);
		this.next.push(-1);
		this.count.push(1);
	}

	/** Calls `visit` for each place of a hash, earliest document first. */
	each(hash: number, visit: (document: number, print: number) => void): void {
		for (let cell = this.head.get(hash) ?? -1; cell >= 0; cell = this.next[cell] as number) visit(this.document[cell] as number, this.print[cell] as number);
	}
}
