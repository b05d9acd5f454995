/** An entry as one document reports it, with what is needed to tell whether two reports are of one measure. */
import { stemsOf } from '../dedupe/stems.js';
import type { Document, Entry, Evidence } from './schema.js';
import type { FindingsStore } from './store.js';

export interface Report {
	/** What was found; read from where findings are kept. */
	readonly entry: Entry;
	/** Its first evidence; read likewise. */
	readonly evidence: Evidence;
	/** Where the evidence begins. */
	readonly start: number;
	readonly document: Pick<Document, 'id' | 'published'>;
	/** Hashes of the stems of the words that say what it is about, ascending. */
	readonly stems: Uint32Array;
	/** The same of what the evidence says before the next report begins: where a sentence holds several, each is quoted to its end. */
	readonly own: Uint32Array;
}

/** Stems below which a report has no words of its own and is known by all it quotes. */
const leastOwn = 2;

/** A report that keeps what is compared most, and reads the rest. */
class StoredReport implements Report {
	constructor(
		private readonly store: FindingsStore,
		private readonly index: number,
		private readonly place: number,
		readonly document: Report['document'],
		readonly start: number,
		readonly stems: Uint32Array,
		readonly own: Uint32Array,
	) {}

	get entry(): Entry {
		return this.store.entry(this.index, this.place);
	}

	get evidence(): Evidence {
		return this.entry.evidence[0] as Evidence;
	}
}

/** The reports of one document, in the order of its entries. @param index of its findings in the store */
export function reportsOf(
	store: FindingsStore,
	index: number,
	{ document: { id, published }, entries }: { document: Document; entries: readonly Entry[] },
): Report[] {
	const document = { id, published };
	const quoted = entries.flatMap((entry, place) => entry.evidence.slice(0, 1).map((evidence) => ({ entry, place, evidence })));
	const starts = [...new Set(quoted.map(({ evidence }) => evidence.start))].sort((a, b) => a - b);
	const nextStart = new Map(starts.map((start, at) => [start, starts[at + 1] ?? Number.POSITIVE_INFINITY]));
	return quoted.map(({ entry, place, evidence: { start, end, quote } }) => {
		const stems = stemsOf(entry.summary);
		const next = nextStart.get(start) as number;
		const own = next < end ? stemsOf(quote.slice(0, next - start)) : stems;
		return new StoredReport(store, index, place, document, start, stems, own.length < leastOwn ? stems : own);
	});
}
