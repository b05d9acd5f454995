/**
 * How sure an entry is that it is a measure. `high`: on the annotated articles at least 95 of 100 such entries are measures
 * for the annotator too; `medium` about 8 of 10; `low` about 6 of 10. Figures by rule: docs/accuracy.md.
 */
import type { BodyRole, Entry } from '../../timeline/schema.js';
import type { Found } from './found.js';

/** Rules that are right wherever the body is stated: something was done, is being done, or is promised by a body that is named. */
const sure = new Set([
	'measures/decision',
	'measures/passive-done',
	'measures/passive-plan',
	'measures/promise',
	'measures/under-way',
	'measures/light',
	'measures/prohibition',
	'measures/table-row',
	'measures/clause-effect',
]);
/** Rules that read little more than a verb: what they find depends on where it stands. */
const loose = new Set(['measures/task', 'measures/participle', 'measures/need', 'measures/effect', 'measures/clause-funding', 'measures/passive-standing']);

export function confidenceOf({ rule }: Found, bodies: readonly BodyRole[]): Entry['confidence'] {
	const stated = bodies.some(({ basis }) => basis === 'stated');
	if (bodies.length === 0 || (loose.has(rule) && !stated)) return 'low';
	return stated && sure.has(rule) ? 'high' : 'medium';
}
