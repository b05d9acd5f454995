/** What a rule of sameness says of two reports. */
import type { Collection } from '../../dedupe/collection.js';
import type { SharedPassage } from '../../dedupe/shared.js';
import type { Report } from '../report.js';
import type { Retelling } from './retellings.js';

/** Reports `a` and `b` (indices) are of one measure (`merge`) or of one matter (`relate`); stronger pairs are taken first. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly verdict: 'merge' | 'relate';
	/** 0 to 1; among pairs of one rule the stronger is taken first. */
	readonly strength: number;
}

/** All that the rules look at. */
export interface Corpus {
	/** By rank of the document, then in text order. */
	readonly reports: readonly Report[];
	/** Indices of the reports of a document, by its id, in text order. */
	readonly ofDocument: ReadonlyMap<string, readonly number[]>;
	readonly collection: Collection;
	readonly shared: readonly SharedPassage[];
	/** Document id to the id of the one it reprints. */
	readonly reprints: ReadonlyMap<string, string>;
	/** Where documents that tell one story in different words say the same. */
	readonly retellings: readonly Retelling[];
}

export interface SamenessRule {
	readonly id: string;
	readonly summary: string;
	/** May two reports of one document become one entry by it? */
	readonly withinDocument: boolean;
	/** @param clusterOf the cluster a report is in by the rules before, named by its first report */
	readonly pairs: (corpus: Corpus, clusterOf: (report: number) => number) => Iterable<Pair>;
}
