/**
 * How sure an entry is that it is a measure. Measured on the annotated articles (docs/accuracy.md): `high` is a measure for
 * the annotator too in 19 of 20 cases, `medium` in about 3 of 4, `low` in half.
 */
import type { BodyRole, Entry } from '../../../timeline/schema.js';
import type { Found } from '../found.js';

/** Rules that are right where a decision is told as such: something was done, is being done or is promised by a body of the register. */
const sure = new Set(['measures/decision', 'measures/promise', 'measures/under-way', 'measures/goal', 'measures/clause-enactment']);
/** Rules that read little more than a verb: what they find depends on where it stands. */
const loose = new Set(['measures/task', 'measures/participle', 'measures/need', 'measures/passive-standing', 'measures/passive-plan', 'measures/duty']);

/** Rules that were right in no more than half of the annotated articles. */
const doubtful = new Set(['measures/clause-continuation', 'measures/clause-passive', 'measures/clause-funding', 'measures/weighed']);

/** Log-odds of the sentence (probability .8) from which on such an entry is sure, and below which (.5) none is more than likely. */
const SURE = Math.log(4);
const LIKELY = 0;

/**
 * @param odds that its sentence states a measure, null where it was not weighed
 * @param opens the measure is the first of its sentence, not one of several verbs in a row
 */
export function confidenceOf({ rule, verb, subordinate }: Found, bodies: readonly BodyRole[], opens: boolean, odds: number | null): Entry['confidence'] {
	const stated = bodies.filter(({ basis }) => basis === 'stated');
	if (odds !== null && odds < LIKELY) return 'low';
	if (bodies.length === 0 || doubtful.has(rule) || (loose.has(rule) && stated.length === 0)) return 'low';
	// the ids of bodies that the register does not know begin so
	const known = stated.some(({ id }) => !id.startsWith('x-'));
	const certain = rule === 'measures/table-row' || (sure.has(rule) && verb?.class === 'decide' && opens && !subordinate);
	return known && certain && (odds === null || odds >= SURE) ? 'high' : 'medium';
}
