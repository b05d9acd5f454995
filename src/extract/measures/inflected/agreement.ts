/** Whether a verb shares subject, modal and auxiliaries with the one before it: `will A and B`, `has A and B`, `A, B and C` in the past. */
import { isOpen } from './open-verb.js';
import type { Joint, Predicate } from './predicate.js';
import type { VerbGroup } from './verb-phrase.js';

/** The second verb stands in the past of the one that carried the first: `agreed to A and announced B`. */
export function resumes(previous: Predicate, group: VerbGroup): boolean {
	return (
		previous.modal !== null &&
		previous.tense === 'past' &&
		!previous.auxiliary &&
		group.form === 'past' &&
		group.verb !== null &&
		!isOpen(group.verb) &&
		group.verb.class !== 'state'
	);
}

/** Two verb groups in one form, so that the second may share what the first has. */
export function agree(previous: Predicate, group: VerbGroup, joined: Joint): boolean {
	if (group.verb === null || group.verb.class === 'state' || group.verb.class === 'report') return false;
	const takesBase = previous.modal !== null || previous.imperative;
	if (takesBase && previous.voice === 'active' && group.form === 'base')
		return !(group.verb.noun && joined === 'and' && !group.object) && (!group.verb.noun || group.object);
	if (previous.voice === 'passive' && group.form === 'participle') return true;
	if (takesBase) return false;
	if (previous.aspect === 'perfect' && (group.form === 'participle' || group.form === 'past')) return true;
	if (previous.aspect === 'progressive' && group.form === 'ing') return true;
	if (previous.form === 'past' && group.form === 'past') return true;
	// `did not approve the toll but | opened a review`
	if (previous.auxiliary && previous.negated && previous.tense === 'past' && previous.aspect === 'simple' && group.form === 'past') return true;
	return previous.form === 'third' && group.form === 'third' && (!group.verb.noun || group.object);
}
