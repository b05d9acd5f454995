/** Findings of a run on their way to the timeline: kept as bytes, so that a corpus of any size needs little memory, and read back one by one. */
import { byCodeUnit } from '../text/order.js';
import type { Findings } from '../timeline/findings.js';
import type { Document, Entry } from '../timeline/schema.js';
import type { FindingsStore } from '../timeline/store.js';
import { Spill } from './spill.js';

/** Entries kept after they were read: in a run of some hundred articles each is read once. */
const KEPT = 16_384;

/** Places in the bytes of the parts of one article's findings: its document, all that is no entry, and the entries one by one; one cell more than parts. */
type Places = Float64Array;

/** The place of the first entry among the parts. */
const FIRST_ENTRY = 2;

export class Spool {
	/** By path and document id. */
	private readonly places = new Map<string, Places>();

	constructor(private readonly spill: Spill = new Spill()) {}

	/** Takes the findings of one article; of those with one path and document id the last stay. */
	add({ document, entries, ...rest }: Findings): void {
		const parts = [document, rest, ...entries].map((part) => JSON.stringify(part));
		const places = new Float64Array(parts.length + 1);
		places[0] = this.spill.append(Buffer.from(parts.join('')));
		parts.forEach((part, index) => {
			places[index + 1] = (places[index] as number) + Buffer.byteLength(part);
		});
		this.places.set(`${document.path}\0${document.id}`, places);
	}

	/** What was taken so far, for who makes the timeline. */
	store(): FindingsStore {
		const sorted = [...this.places].sort(([a], [b]) => byCodeUnit(a, b)).map(([, places]) => places);
		const part = (index: number, place: number): unknown => {
			const places = sorted[index] as Places;
			return JSON.parse(this.spill.read(places[place] as number, places[place + 1] as number).toString('utf8'));
		};
		const kept = new Map<number, Entry>();
		const entry = (index: number, place: number): Entry => {
			const at = (sorted[index] as Places)[FIRST_ENTRY + place] as number;
			const known = kept.get(at);
			if (known !== undefined) return known;
			if (kept.size >= KEPT) kept.clear();
			const one = part(index, FIRST_ENTRY + place) as Entry;
			kept.set(at, one);
			return one;
		};
		return {
			length: sorted.length,
			document: (index) => part(index, 0) as Document,
			entry,
			at: (index) => ({
				...(part(index, 1) as Omit<Findings, 'document' | 'entries'>),
				document: part(index, 0) as Document,
				entries: Array.from({ length: (sorted[index] as Places).length - 1 - FIRST_ENTRY }, (_, place) => entry(index, place)),
			}),
		};
	}

	close(): void {
		this.spill.close();
	}
}
