/** What differs between two timelines. */
import type { Document, Entry } from '../timeline/schema.js';

export interface FieldChange {
	readonly field: string;
	readonly was: string;
	readonly is: string;
}

export interface EntryChange {
	readonly was: Entry;
	readonly is: Entry;
	readonly fields: readonly FieldChange[];
}

export interface DocumentChange {
	readonly path: string;
	readonly fields: readonly FieldChange[];
}

export interface Comparison {
	/** Nothing differs, down to the last field. */
	readonly same: boolean;
	/** Rules hashes where they differ: then any difference may come from the rules and not from the articles. */
	readonly rules: FieldChange | null;
	readonly documents: { readonly added: readonly Document[]; readonly removed: readonly Document[]; readonly changed: readonly DocumentChange[] };
	readonly entries: { readonly added: readonly Entry[]; readonly removed: readonly Entry[]; readonly changed: readonly EntryChange[] };
	/** Parts that differ besides: `bodies`, `repeats`, the order of the list. */
	readonly others: readonly string[];
}
