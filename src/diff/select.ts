/** A comparison reduced to the kinds of change that are asked for. */
import { byCodeUnit } from '../text/order.js';
import type { Comparison } from './schema.js';

/**
 * Leaves out changes of other kinds, and, where moves are ignored, lets a unit that only moved count as unchanged.
 * @param kinds kinds of change to keep, or null for all
 */
export function select(comparison: Comparison, kinds: readonly string[] | null, ignoreMoves: boolean): Comparison {
	const changes = kinds === null ? comparison.changes : comparison.changes.filter(({ kind }) => kinds.includes(kind));
	const units = ignoreMoves ? comparison.units.map((unit) => ({ ...unit, moved: false })) : comparison.units;
	const counts = new Map<string, number>();
	for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return {
		...comparison,
		changes,
		units,
		summary: {
			units: ignoreMoves ? { ...comparison.summary.units, moved: 0 } : comparison.summary.units,
			changes: Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b))),
		},
	};
}
