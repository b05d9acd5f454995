/** Reports of one measure, gathered from pairs. */

import { samenessRules } from './same/index.js';
import type { Corpus, Pair } from './same/rule.js';

export interface Clusters {
	/** Cluster of each report, named by its first report. */
	readonly of: Int32Array;
	/** Pairs of reports on one matter that were not merged. */
	readonly related: readonly Pair[];
}

/**
 * Unites reports rule by rule, in a rule the strongest pair first (ties in report order), so that the outcome depends on
 * the set alone. But for word-for-word repeats no cluster takes two reports of one document: an article that names two
 * measures means two.
 */
export function clustersOf(corpus: Corpus): Clusters {
	const parent = Int32Array.from(corpus.reports.keys());
	const documents = new Map<number, Set<string>>();
	const find = (index: number): number => {
		let at = index;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at] as number] as number;
			at = parent[at] as number;
		}
		return at;
	};
	const documentsOf = (root: number): Set<string> => {
		let known = documents.get(root);
		if (known === undefined) {
			known = new Set([corpus.reports[root]?.document.id ?? '']);
			documents.set(root, known);
		}
		return known;
	};
	const related: Pair[] = [];
	for (const rule of samenessRules) {
		const pairs = [...rule.pairs(corpus, find)].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
		for (const pair of pairs) {
			if (pair.verdict === 'relate') {
				related.push(pair);
				continue;
			}
			const [one, other] = [find(pair.a), find(pair.b)];
			if (one === other) continue;
			const [left, right] = [documentsOf(one), documentsOf(other)];
			if (!rule.withinDocument && overlaps(left, right)) continue;
			const root = Math.min(one, other);
			parent[Math.max(one, other)] = root;
			documents.set(root, new Set([...left, ...right]));
		}
	}
	const of = Int32Array.from(corpus.reports.keys(), (index) => find(index));
	return { of, related: related.filter(({ a, b }) => of[a] !== of[b]) };
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	for (const one of small) if (large.has(one)) return true;
	return false;
}
