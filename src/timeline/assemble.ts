/** From findings to one timeline. */
import type { Findings } from './findings.js';
import type { Timeline } from './schema.js';

/**
 * The timeline of a set of findings: a pure function of the set, so that order, sharding and repetition of inputs do
 * not change it.
 */
export function assemble(findings: readonly Findings[], generator: Timeline['generator']): Timeline {
	const byPath = [...findings].sort((a, b) => (a.document.path < b.document.path ? -1 : a.document.path > b.document.path ? 1 : 0));
	return {
		schemaVersion: '1.0',
		generator,
		documents: byPath.map((one) => one.document),
		bodies: [],
		entries: byPath.flatMap((one) => one.entries),
		repeats: byPath.flatMap((one) => one.repeats),
	};
}
