/** How sure an entry is. What the words mean in shares of right entries is measured in docs/accuracy.md. */
import type { BodyRole, Entry } from '../../timeline/schema.js';
import type { Dating } from './dating.js';
import type { Found } from './found.js';

/** `high`: the clause states who acts and a date, by a rule that is seldom wrong. `low`: nobody is known to act. */
export function confidenceOf(found: Found, dating: Dating, bodies: readonly BodyRole[]): Entry['confidence'] {
	if (bodies.length === 0) return 'low';
	const stated = bodies.some(({ basis }) => basis === 'stated');
	if (stated && (dating.stated !== null || found.modal)) return 'high';
	return stated || found.framed ? 'medium' : 'low';
}
