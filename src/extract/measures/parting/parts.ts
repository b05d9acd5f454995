/** The parts of a sentence that may each be a measure of their own: what rules found, and verbs besides. */
import type { Clause } from '../clause.js';
import type { Found } from '../found.js';
import type { Predicate } from '../predicate.js';
import type { Sight } from '../weighing/features.js';
import { unruled } from '../weighing/unruled.js';

export interface Part {
	readonly found: Found;
	/** A rule found it. */
	readonly ruled: boolean;
	/** The verb of it as it was read, where there is one. */
	readonly predicate: Predicate | null;
	readonly clause: Clause | null;
}

/** All parts of a sentence in text order. Linear in its verbs and in what was found. */
export function partsOf(sight: Sight): Part[] {
	const predicates = new Map(sight.predicates.map((each) => [each.head, each]));
	const clauses = new Map(sight.clauses.map((each) => [each.head, each]));
	const part = (found: Found, ruled: boolean): Part => ({
		found,
		ruled,
		predicate: predicates.get(found.head) ?? null,
		clause: clauses.get(found.head) ?? null,
	});
	const ruled = new Set(sight.found.map(({ head }) => head));
	return [...sight.found.map((found) => part(found, true)), ...unruled(sight).filter(({ head }) => !ruled.has(head)).map((found) => part(found, false))].sort(
		(a, b) => a.found.head - b.found.head,
	);
}
