/** The body in whose name a sentence is spoken. */
import type { BodyMention } from '../mentions.js';
import type { Predicate } from './predicate.js';

/** The subject of the verb of saying, or the body named just before or after it (`said Li, spokesperson for the commission`). */
export function speakerIn(predicates: readonly Predicate[], bodies: readonly BodyMention[]): BodyMention | null {
	for (const predicate of predicates) {
		if (predicate.verb?.class !== 'report') continue;
		const before = bodies.filter((body) => body.last <= predicate.first && body.first >= predicate.clause && !body.generic);
		const after = bodies.filter((body) => body.first >= predicate.last && !body.generic);
		const speaker = predicate.subject?.mention ?? before[before.length - 1] ?? after[0] ?? null;
		if (speaker !== null) return speaker;
	}
	return null;
}
