/** Findings as a set: order, sharding and repetition of inputs do not change it. */
import { byCodeUnit } from '../text/order.js';
import type { Findings } from './findings.js';

/**
 * The union of two sets of findings, sorted by path and id. Commutative, associative, idempotent: shards of a corpus can
 * be merged in any order, any number of times.
 * Findings are the same when path and document id are; should their contents differ (made with different options), those
 * whose JSON comes first stay, whichever side they came from.
 */
export function mergeFindings(a: readonly Findings[], b: readonly Findings[]): Findings[] {
	const byKey = new Map<string, Findings>();
	for (const one of [...a, ...b]) {
		const key = `${one.document.path}\u0000${one.document.id}`;
		const known = byKey.get(key);
		if (known === undefined || (known !== one && byCodeUnit(JSON.stringify(one), JSON.stringify(known)) < 0)) byKey.set(key, one);
	}
	return [...byKey].sort(([left], [right]) => byCodeUnit(left, right)).map(([, one]) => one);
}
